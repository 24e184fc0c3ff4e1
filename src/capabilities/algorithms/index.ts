export { ALGORITHMS, type Algorithm } from './domain/register.ts';
export { messages as algorithmMessages } from './messages.ts';
