import { defineMessages } from '../../web/text/define-messages.ts';

/** The plain page for parents. */
export const parentsMessages = defineMessages({
  'parents.title': { nl: 'Poolster, uitgelegd voor ouders', en: 'Poolster, explained for parents', context: 'Title' },
  'parents.lead': {
    nl: 'Wat de school met Poolster doet, wat de computer uitrekent, en wat u altijd mag vragen.',
    en: 'What the school does with Poolster, what the computer works out, and what you may always ask.',
    context: 'Under the title',
  },
  'parents.what.title': { nl: 'Waarvoor dient het?', en: 'What is it for?', context: 'Heading' },
  'parents.what.text': {
    nl: 'Poolster laat uw kind zien wat het al kan en wat een goede volgende stap is. De leraar ziet sneller wie hulp of een uitdaging kan gebruiken. Er komen geen punten, rangen of rapporten uit, en uw kind wordt niet met anderen vergeleken.',
    en: 'Poolster shows your child what they can do already and what a good next step is. The teacher sees sooner who needs help or a challenge. It gives no marks, ranks or school reports, and does not compare your child with others.',
    context: 'Paragraph',
  },
  'parents.data.title': { nl: 'Wat wordt bewaard?', en: 'What is kept?', context: 'Heading' },
  'parents.data.text': {
    nl: 'Naam en klas, antwoorden op oefeningen en toetsen, wat leraren zagen, en doelen die uw kind zelf koos. Geen rijksregisternummer, geen foto’s, geen gezondheid, geen afkomst of taal van thuis. Er is geen reclame, en niets gaat naar een ander bedrijf.',
    en: 'Name and class, answers to exercises and tests, what teachers saw, and goals that your child chose. No national register number, no photos, no health, no origin or home language. There is no advertising, and nothing goes to another company.',
    context: 'Paragraph',
  },
  'parents.computer.title': {
    nl: 'Wat rekent de computer uit?',
    en: 'What does the computer work out?',
    context: 'Heading',
  },
  'parents.computer.text': {
    nl: 'De computer schat wat uw kind al kan en stelt dingen voor. Mensen beslissen. Hieronder staat alles wat hij uitrekent, hoe goed dat lukt en wie het kan veranderen.',
    en: 'The computer estimates what your child can do already and proposes things. People decide. Below is everything that it works out, how well that goes and who can change it.',
    context: 'Paragraph above the list of algorithms',
  },
  'parents.never.title': { nl: 'Wat de computer nooit doet', en: 'What the computer never does', context: 'Heading' },
  'parents.never.text': {
    nl: 'Hij beslist niet of uw kind slaagt, overgaat, naar een andere klas of school mag of in een vaste groep hoort. Hij leidt geen gevoelens af uit een gezicht of een stem. Hij straft niet.',
    en: 'It does not decide whether your child passes, moves up, may go to another class or school or belongs in a fixed group. It reads no feelings from a face or a voice. It does not punish.',
    context: 'Paragraph',
  },
  'parents.rights.title': { nl: 'Wat u mag vragen', en: 'What you may ask', context: 'Heading' },
  'parents.rights.text': {
    nl: 'U mag zien wat er over uw kind staat en wie ernaar keek, een kopie vragen, iets laten verbeteren of wissen, en uitleg krijgen over elke schatting. Vraag ook altijd dat een mens er opnieuw naar kijkt. Oudere kinderen mogen dat zelf vragen.',
    en: 'You may see what is kept about your child and who looked at it, ask for a copy, have something corrected or removed, and get an explanation of every estimate. You may always ask that a person looks again. Older children may ask this themselves.',
    context: 'Paragraph',
  },
  'parents.ask.title': { nl: 'Bij wie?', en: 'Whom to ask?', context: 'Heading' },
  'parents.ask.text': {
    nl: 'Bij de leraar van uw kind, of bij de directie van de school. De school is verantwoordelijk voor de gegevens en kan zeggen wie haar aanspreekpunt voor gegevensbescherming is. Komt u er samen niet uit, dan kan u terecht bij de toezichthouder voor gegevensbescherming.',
    en: 'The teacher of your child, or the head of the school. The school is responsible for the data and can say who its contact for data protection is. When you cannot agree, you can go to the data protection authority.',
    context: 'Paragraph',
  },
});
