import { type SortingItem, sortingGenerator } from '../sorting-bank.ts';

type Part = 'position' | 'argument' | 'example';

/** A position, an argument for it and an example that makes the argument clear. */
const TEXTS = [
  [
    'De school moet later beginnen.',
    'Jongeren leren beter als ze genoeg geslapen hebben.',
    'In een school in de stad letten leerlingen beter op sinds de les om negen uur begint.',
  ],
  [
    'Onze gemeente heeft meer fietspaden nodig.',
    'Fietsers zijn op een eigen pad veel veiliger.',
    'In de Kerkstraat was er geen enkel ongeval meer sinds er een fietspad ligt.',
  ],
  [
    'Elke klas zou een moestuin moeten hebben.',
    'Wie zelf kweekt, leert waar eten vandaan komt.',
    'Klas 1B weet nu dat een wortel drie maanden groeit.',
  ],
  [
    'Vuurwerk mag van mij verboden worden.',
    'Dieren worden erg bang van de knallen.',
    'De hond van mijn buren kroop vorig jaar de hele nacht onder de zetel.',
  ],
  [
    'Een gsm hoort niet thuis in de klas.',
    'Meldingen leiden leerlingen af.',
    'Vorige week keek de halve klas op toen er één toestel trilde.',
  ],
  [
    'Iedereen zou een sport moeten kiezen.',
    'Bewegen maakt je hoofd rustig.',
    'Na de training maakt mijn zus haar taken veel vlotter.',
  ],
  [
    'De bibliotheek moet gratis blijven.',
    'Zo kan iedereen lezen, ook wie weinig geld heeft.',
    'Mijn neef leende vorig jaar zestig boeken die hij nooit had kunnen kopen.',
  ],
  [
    'We moeten minder kleren kopen.',
    'Voor nieuwe kleren is veel water nodig.',
    'Voor één katoenen T-shirt gaat het om duizenden liters.',
  ],
  [
    'Het is beter om met de trein op schoolreis te gaan.',
    'De trein is beter voor het klimaat dan een vliegtuig.',
    'Onze reis naar Parijs stootte met de trein veel minder uit dan met een vlucht.',
  ],
  [
    'Huiswerk in het weekend moet afgeschaft worden.',
    'Iedereen heeft rust nodig om op maandag weer goed te leren.',
    'Na een vrij weekend haalde onze klas meer uit de les van maandagochtend.',
  ],
] as const;

const items: readonly SortingItem<Part>[] = TEXTS.flatMap((parts) =>
  (['position', 'argument', 'example'] as const).map((kind, index) => ({
    kind,
    content: `${parts.join(' ')}\n"${parts[index] ?? ''}"`,
    clue: parts[index] ?? '',
  })),
);

export const ARGUMENT_PARTS = sortingGenerator<Part>({
  goal: 'N8.LE.4',
  version: 1,
  instruction: {
    nl: 'Lees de tekst. Wat is de zin tussen aanhalingstekens?',
    en: 'Read the Dutch text. What is the sentence in quotation marks?',
  },
  approach: {
    nl: 'Vraag eerst: wat vindt de schrijver? En dan: waarom vindt hij dat?',
    en: 'First ask: what does the writer think? And then: why does the writer think so?',
  },
  kinds: [
    {
      key: 'position',
      label: { nl: 'het standpunt', en: 'the position' },
      sign: {
        nl: '"{clue}" zegt wat de schrijver vindt. De andere zinnen steunen dat.',
        en: '"{clue}" says what the writer thinks. The other sentences support it.',
      },
    },
    {
      key: 'argument',
      label: { nl: 'een argument', en: 'an argument' },
      sign: {
        nl: '"{clue}" is een reden die in het algemeen geldt. Je kunt er "want" voor zetten.',
        en: '"{clue}" is a reason that holds in general. You can put "because" before it.',
      },
    },
    {
      key: 'example',
      label: { nl: 'een voorbeeld', en: 'an example' },
      sign: {
        nl: '"{clue}" gaat over één geval. Het maakt een reden duidelijk.',
        en: '"{clue}" is about one case. It makes a reason clear.',
      },
    },
  ],
  items,
});
