/** A weak verb with the rest of a sentence that fits one person as well as more. */
interface WeakVerb {
  readonly infinitive: string;
  /** The first person singular. */
  readonly stem: string;
  readonly rest: string;
}

/** Weak verbs with and without ge-, on voiceless and voiced letters, with v, z, d and t as traps. */
export const WEAK_VERBS: readonly WeakVerb[] = [
  'werken werk in de tuin',
  'fietsen fiets langs het kanaal',
  'koken kook voor vrienden',
  'maken maak een kamp in het bos',
  'dansen dans op het feest',
  'poetsen poets de ramen',
  'stoppen stop aan het rode licht',
  'pakken pak een koffer',
  'missen mis de bus',
  'hopen hoop op mooi weer',
  'juichen juich voor de ploeg',
  'wachten wacht op de trein',
  'praten praat over de film',
  'zetten zet koffie voor iedereen',
  'rusten rust onder een boom',
  'spelen speel een nieuw spel',
  'leren leer een gedicht',
  'wonen woon in Gent',
  'tekenen teken een kaart',
  'bellen bel met oma',
  'tellen tel de knikkers',
  'horen hoor een vreemd geluid',
  'draaien draai aan het wiel',
  'gooien gooi de bal in het net',
  'volgen volg de pijlen',
  'reizen reis door Italië',
  'leven leef op een eiland',
  'verhuizen verhuis naar Leuven',
  'beloven beloof een verrassing',
  'geloven geloof het verhaal',
  'verven verf de deur blauw',
  'blozen bloos van plezier',
  'antwoorden antwoord op de vraag',
  'melden meld de schade',
  'bereiden bereid de maaltijd',
].map((line) => {
  const [infinitive = '', stem = '', ...rest] = line.split(' ');
  return { infinitive, stem, rest: rest.join(' ') };
});

/** The letter before -en that decides between t and d: not the stem's, since v and z are written f and s there. */
export function decidingLetter(verb: WeakVerb): string {
  const before = verb.infinitive.slice(0, -2);
  return before.endsWith('ch') ? 'ch' : before.slice(-1);
}

/** The voiceless consonants of the memory word 't kofschip, and x. */
export function takesT(verb: WeakVerb): boolean {
  return ['t', 'k', 'f', 's', 'ch', 'p', 'x'].includes(decidingLetter(verb));
}

export function pastSingular(verb: WeakVerb): string {
  return `${verb.stem}${takesT(verb) ? 'te' : 'de'}`;
}

export function participle(verb: WeakVerb): string {
  const prefix = /^(be|ge|her|ont|ver)/.test(verb.infinitive) && !STRESSED_FIRST.includes(verb.infinitive) ? '' : 'ge';
  const letter = takesT(verb) ? 't' : 'd';
  return `${prefix}${verb.stem}${verb.stem.endsWith(letter) ? '' : letter}`;
}

/** These begin with be or ver by chance: no prefix, so they do take ge-. */
const STRESSED_FIRST: readonly string[] = ['bellen', 'verven'];
