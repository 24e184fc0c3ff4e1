import { type SortingItem, sortingGenerator } from '../sorting-bank.ts';

type Link = 'time' | 'cause' | 'contrast' | 'list' | 'example' | 'conclusion';

const items = (kind: Link, lines: readonly string[]): readonly SortingItem<Link>[] =>
  lines.map((line) => ({ kind, content: line.replace(/[<>]/g, '"'), clue: /<(.+?)>/.exec(line)?.[1] ?? '' }));

export const SIGNAL_WORDS = sortingGenerator<Link>({
  goal: 'N7.LE.1',
  version: 1,
  instruction: {
    nl: 'Welk verband toont het woord tussen aanhalingstekens?',
    en: 'Which connection does the Dutch word in quotation marks show?',
  },
  approach: { nl: 'Het signaalwoord is "{clue}".', en: 'The signal word is "{clue}".' },
  kinds: [
    {
      key: 'time',
      label: { nl: 'tijd', en: 'time' },
      sign: {
        nl: '"{clue}" zegt wanneer iets gebeurt: ervoor, erna of tegelijk.',
        en: '"{clue}" says when something happens: before, after or at the same time.',
      },
    },
    {
      key: 'cause',
      label: { nl: 'oorzaak of reden', en: 'cause or reason' },
      sign: {
        nl: '"{clue}" zegt waardoor of waarom iets gebeurt.',
        en: '"{clue}" says what caused something or why it happens.',
      },
    },
    {
      key: 'contrast',
      label: { nl: 'tegenstelling', en: 'contrast' },
      sign: {
        nl: '"{clue}" zegt dat er iets anders komt dan je verwacht.',
        en: '"{clue}" says that something other than expected follows.',
      },
    },
    {
      key: 'list',
      label: { nl: 'opsomming', en: 'list' },
      sign: {
        nl: 'Met "{clue}" voegt de schrijver nog iets toe aan een rij.',
        en: 'With "{clue}" the writer adds one more thing to a list.',
      },
    },
    {
      key: 'example',
      label: { nl: 'voorbeeld', en: 'example' },
      sign: {
        nl: 'Na "{clue}" komt een voorbeeld dat het duidelijker maakt.',
        en: 'After "{clue}" comes an example that makes it clearer.',
      },
    },
    {
      key: 'conclusion',
      label: { nl: 'besluit', en: 'conclusion' },
      sign: {
        nl: 'Met "{clue}" trekt de schrijver een besluit uit wat ervoor stond.',
        en: 'With "{clue}" the writer draws a conclusion from what came before.',
      },
    },
  ],
  items: [
    ...items('time', [
      '<Nadat> de bel ging, liep de gang vol.',
      'Eerst meet je de plank. <Vervolgens> zaag je ze door.',
      '<Terwijl> de rijst kookt, snijd je de groenten.',
      'De kermis begint om twee uur. <Daarvoor> is er een optocht.',
      '<Zodra> het licht groen wordt, mag je rijden.',
    ]),
    ...items('cause', [
      'De wedstrijd ging niet door <omdat> het veld onder water stond.',
      'Er lag olie op de weg. <Daardoor> gleed de fietser uit.',
      'Veel bijen sterven <door> ziektes.',
      'We bleven thuis, <want> mijn broer was ziek.',
      '<Aangezien> de winkel dicht was, aten we boterhammen.',
    ]),
    ...items('contrast', [
      'Het regende de hele dag. <Toch> was het kamp geslaagd.',
      'Mijn zus houdt van drukte, <maar> ik lees liever.',
      '<Hoewel> hij weinig sliep, was hij goedgezind.',
      'Vroeger schreef men brieven. Nu stuurt men <echter> berichten.',
      'Een auto is snel. Een fiets <daarentegen> is gezond en goedkoop.',
    ]),
    ...items('list', [
      'Je hebt een helm nodig. <Bovendien> moet je fiets verlicht zijn.',
      'Het museum toont schilderijen en <ook> oude kaarten.',
      '<Ten tweede> is dit plan goedkoper dan het eerste.',
      'De club zoekt trainers. <Daarnaast> zijn er scheidsrechters nodig.',
      'In het pakket zitten pleisters, een schaar en <verder> een thermometer.',
    ]),
    ...items('example', [
      'Sommige dieren slapen de hele winter, <bijvoorbeeld> de egel.',
      'Neem iets gezonds mee, <zoals> een appel of wortels.',
      'Afval kan een nieuw leven krijgen. <Denk maar aan> flessen die een trui worden.',
      'Er zijn veel manieren om te studeren. <Zo> kun je jezelf vragen stellen.',
      'Grote rivieren, <onder andere> de Schelde, monden uit in zee.',
    ]),
    ...items('conclusion', [
      'De brug is te zwak en te smal. <Kortom>, er is een nieuwe nodig.',
      'Alle planten in het donker verdorden. <Dus> hebben planten licht nodig.',
      '<We kunnen besluiten dat> de nieuwe regels goed werken.',
      'De prijs is laag en de kwaliteit is goed. <Al met al> is het een goede keuze.',
      'Niemand haalde het boek nog op. <Daaruit blijkt dat> de actie te laat kwam.',
    ]),
  ],
});
