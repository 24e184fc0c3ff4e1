import { describe, expect, it } from 'vitest';
import { messages } from '../text/messages.ts';
import { translatorOf } from '../text/translate.ts';
import { textFor } from '../text/use-text.tsx';
import { faultWords, problemWords } from './problem-notice.tsx';
import { voiceFor } from './read-aloud.tsx';
import { STATUSES } from './status.tsx';

const translator = translatorOf(messages, (key) => {
  throw new Error(`missing ${key}`);
});
const dutch = textFor(translator, { language: 'nl', readingLevel: 'older' });

describe('problemWords', () => {
  it('tells how long to wait', () => {
    const problem = { code: 'too-many-tries', data: { seconds: 1 }, faults: [] };
    expect(problemWords(dutch, problem)).toContain('één seconde');
  });

  it('falls back to plain words for a code that has none', () => {
    expect(problemWords(dutch, { code: 'brand-new', data: {}, faults: [] })).toBe(dutch.t('problem.unexpected'));
  });
});

describe('faultWords', () => {
  it('says file, row and field before what is wrong', () => {
    const words = faultWords(dutch, { file: 'klas.csv', line: 14, field: 'naam', code: 'unheard-of' });
    expect(words).toBe('klas.csv, rij 14, “naam”: Deze waarde klopt niet.');
  });

  it('needs no place', () => {
    expect(faultWords(dutch, { code: 'invalid' })).toBe('Deze waarde klopt niet.');
  });
});

describe('the six statuses', () => {
  it('each have words of their own, short and long, for both reading levels', () => {
    for (const readingLevel of ['young', 'older'] as const) {
      const { t } = textFor(translator, { language: 'nl', readingLevel });
      const words = STATUSES.flatMap((status) => [t(`status.${status}`), t(`status.${status}.long`)]);
      expect(new Set(words).size).toBe(12);
    }
  });
});

describe('voiceFor', () => {
  const voices = [{ lang: 'en-US' }, { lang: 'nl-NL' }, { lang: 'nl_BE' }];

  it('prefers a Flemish voice, then any Dutch one', () => {
    expect(voiceFor(voices, 'nl-BE')).toEqual({ lang: 'nl_BE' });
    expect(voiceFor(voices.slice(0, 2), 'nl-BE')).toEqual({ lang: 'nl-NL' });
  });

  it('leaves the choice to the device when it speaks no such language', () => {
    expect(voiceFor([{ lang: 'fr-BE' }], 'nl-BE')).toBeUndefined();
  });
});
