import { type SortingItem, sortingGenerator } from '../sorting-bank.ts';

type Fit = 'formal' | 'informal' | 'both';

const items = (kind: Fit, lines: readonly (readonly [sentence: string, clue: string])[]): readonly SortingItem<Fit>[] =>
  lines.map(([content, clue]) => ({ kind, content, clue }));

/** Where does a sentence fit? Neutral sentences stand beside formal and informal ones, since much language fits everywhere. */
export const REGISTER = sortingGenerator<Fit>({
  goal: 'N8.TA.4',
  version: 1,
  instruction: {
    nl: 'Waar past deze zin het best?',
    en: 'Where does this Dutch sentence fit best?',
  },
  approach: {
    nl: 'Stel je voor dat je dit tegen een vriend zegt, en dan tegen een directeur die je niet kent.',
    en: 'Imagine saying this to a friend, and then to a head teacher you do not know.',
  },
  kinds: [
    {
      key: 'formal',
      label: { nl: 'in een mail aan iemand die je niet kent', en: 'in an e-mail to someone you do not know' },
      sign: { nl: '"{clue}" klinkt beleefd en formeel.', en: '"{clue}" sounds polite and formal.' },
    },
    {
      key: 'informal',
      label: { nl: 'in een berichtje aan een vriend', en: 'in a message to a friend' },
      sign: { nl: '"{clue}" klinkt los en informeel.', en: '"{clue}" sounds loose and informal.' },
    },
    {
      key: 'both',
      label: { nl: 'het past bij allebei', en: 'it fits both' },
      sign: {
        nl: '"{clue}" is gewone taal: niet te los en niet te stijf.',
        en: '"{clue}" is everyday language: not too loose and not too stiff.',
      },
    },
  ],
  items: [
    ...items('formal', [
      ['Geachte mevrouw, ik schrijf u in verband met de stage.', 'Geachte, u, in verband met'],
      ['Zou u mij kunnen meedelen wanneer ik mag langskomen?', 'Zou u mij kunnen meedelen'],
      ['Alvast bedankt voor uw antwoord.', 'uw'],
      ['Met vriendelijke groeten, Amir Haddad', 'Met vriendelijke groeten'],
      ['Ik dank u voor de snelle reactie.', 'Ik dank u'],
      ['Kunt u mij het formulier bezorgen?', 'Kunt u mij bezorgen'],
      ['Graag maak ik een afspraak met u.', 'Graag, met u'],
      ['Mijn excuses voor het laattijdige antwoord.', 'Mijn excuses, laattijdige'],
      ['In de bijlage vindt u mijn werkstuk.', 'In de bijlage vindt u'],
    ]),
    ...items('informal', [
      ['Hey, alles oké?', 'Hey, oké'],
      ['Sorry man, helemaal vergeten!', 'Sorry man'],
      ['Stuur je mij ff dat foto’tje door?', 'ff, foto’tje'],
      ['Tot straks, x', 'x'],
      ['Die toets was echt de max!', 'de max'],
      ['Ik heb daar nul zin in.', 'nul zin'],
      ['Wacht, wat?! Meen je dat?', 'Wacht, wat?!'],
      ['Kom je mee chillen na school?', 'chillen'],
      ['Yes, top, doen we!', 'Yes, top'],
    ]),
    ...items('both', [
      ['De les begint om negen uur.', 'De les begint om negen uur.'],
      ['Ik heb een vraag over de taak.', 'Ik heb een vraag over de taak.'],
      ['Het concert gaat morgen niet door.', 'Het concert gaat morgen niet door.'],
      ['Ik ben dinsdag ziek geweest.', 'Ik ben dinsdag ziek geweest.'],
      ['De zaal ligt naast het station.', 'De zaal ligt naast het station.'],
      ['Mijn fiets staat achter de school.', 'Mijn fiets staat achter de school.'],
      ['We zijn met twaalf leerlingen.', 'We zijn met twaalf leerlingen.'],
      ['Het boek kost tien euro.', 'Het boek kost tien euro.'],
    ]),
  ],
});
