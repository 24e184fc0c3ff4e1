import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../../kernel/random.ts';
import { pastTense } from './past-tense.ts';
import { stemOnD } from './stem-on-d.ts';
import { participle, pastSingular, WEAK_VERBS } from './weak-verbs.ts';

describe('weak verbs', () => {
  // The forms as the Woordenlijst Nederlandse Taal gives them, written out so that a wrong rule cannot prove itself.
  const FORMS = [
    'werkte gewerkt, fietste gefietst, kookte gekookt, maakte gemaakt, danste gedanst, poetste gepoetst, stopte gestopt',
    'pakte gepakt, miste gemist, hoopte gehoopt, juichte gejuicht, wachtte gewacht, praatte gepraat, zette gezet',
    'rustte gerust, speelde gespeeld, leerde geleerd, woonde gewoond, tekende getekend, belde gebeld, telde geteld',
    'hoorde gehoord, draaide gedraaid, gooide gegooid, volgde gevolgd, reisde gereisd, leefde geleefd, verhuisde verhuisd',
    'beloofde beloofd, geloofde geloofd, verfde geverfd, bloosde gebloosd, antwoordde geantwoord, meldde gemeld',
    'bereidde bereid',
  ]
    .join(', ')
    .split(', ');

  it('have the past tense and participle that the word list gives', () => {
    expect(WEAK_VERBS.map((verb) => `${pastSingular(verb)} ${participle(verb)}`)).toEqual(FORMS);
  });
});

describe('feedback on a verb form', () => {
  const find = (generate: typeof pastTense, prompt: string) => {
    for (let seed = 0; seed < 2000; seed++) {
      const exercise = generate(seededRandom(seed));
      if (exercise.prompt.nl.endsWith(prompt)) return exercise;
    }
    throw new Error(`no seed below 2000 asks ${prompt}`);
  };

  it('sends reisten back to the z of reizen', () => {
    const { check } = find(pastTense, 'Gisteren … (reizen) wij door Italië.');
    expect(check('reisden').kind).toBe('correct');
    expect(check('reisten')).toMatchObject({ kind: 'incorrect', mistake: 'te-for-de' });
    expect(check('reisten').feedback.nl).toContain('staat een z');
    expect(check('reisde')).toMatchObject({ mistake: 'plural-n-missing' });
  });

  it('takes both forms of houden before jij, and tells je from je broer', () => {
    const before = find(stemOnD, '… (houden) jij veel van dieren?');
    expect(['houd', 'hou', 'Houd'].map((response) => before.check(response).kind)).toEqual(Array(3).fill('correct'));
    expect(before.check('houdt')).toMatchObject({ mistake: 't-needless' });
    const noun = find(stemOnD, '… (worden) je broer volgende week tien jaar?');
    expect(noun.check('wordt').kind).toBe('correct');
    expect(noun.check('word')).toMatchObject({ mistake: 't-missing' });
  });
});
