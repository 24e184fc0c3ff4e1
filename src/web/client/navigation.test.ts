import { describe, expect, it } from 'vitest';
import { topicsIn } from './live.ts';
import { hrefOf } from './navigation.ts';

describe('hrefOf', () => {
  it('fills the parameters, safely written', () => {
    expect(hrefOf('/class/$classId/goal/$goalId', { classId: '3A', goalId: 'a/b c' })).toBe('/class/3A/goal/a%2Fb%20c');
  });

  it('adds what was asked for and leaves out what was not', () => {
    expect(hrefOf('/goals', {}, { q: 'breuk & deel', page: 2, view: undefined })).toBe(
      '/goals?q=breuk+%26+deel&page=2',
    );
  });

  it('refuses an address with a parameter missing', () => {
    expect(() => hrefOf('/class/$classId')).toThrow("'classId'");
  });
});

describe('topicsIn', () => {
  it('reads the topics of a live message', () => {
    expect(topicsIn('{"topics":["class:1","school"]}')).toEqual(new Set(['class:1', 'school']));
  });

  it.each(['', 'ping', 'null', '[]', '{"topics":"class:1"}', '{"topics":[1,null]}'])('finds none in %j', (data) => {
    expect(topicsIn(data)).toEqual(new Set());
  });
});
