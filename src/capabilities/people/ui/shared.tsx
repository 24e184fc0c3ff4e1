/** What other capabilities' pages may use: to find the person that an administrator means. */
export { FindPeople } from './find-people.tsx';
