import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_SECONDARY_1_TALKING: DemoLine = {
  key: 'spreken-luisteren',
  title: { nl: 'Spreken en luisteren', en: 'Speaking and listening' },
  goals: [
    {
      code: 'N7.SL.1',
      year: 7,
      statement: {
        nl: 'De lerende luistert naar een uitleg en noteert de kern in trefwoorden die achteraf bruikbaar zijn.',
        en: 'The learner listens to an explanation and notes the core in key words that are useful afterwards.',
      },
      iCan: {
        older: {
          nl: 'Ik kan tijdens een uitleg goede notities maken.',
          en: 'I can take good notes during an explanation.',
        },
      },
      criteria: [
        { nl: 'Ik schrijf trefwoorden en geen hele zinnen.', en: 'I write key words and no full sentences.' },
        {
          nl: 'Ik let op woorden als belangrijk is, ten eerste en dus.',
          en: 'I listen for words such as important, first of all and so.',
        },
        {
          nl: 'Ik kan de uitleg een dag later met mijn notities navertellen.',
          en: 'A day later I can retell the explanation from my notes.',
        },
      ],
      why: {
        nl: 'Goede notities besparen je veel tijd als je later moet studeren.',
        en: 'Good notes save you a lot of time when you study later.',
      },
      requires: ['N5.LE.5'],
      minimum: true,
    },
    {
      code: 'N8.SL.2',
      year: 8,
      statement: {
        nl: 'De lerende presenteert een onderwerp voor een publiek met een boeiende start, een duidelijke opbouw en ondersteunend beeld.',
        en: 'The learner presents a topic to an audience with an engaging start, a clear structure and supporting images.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een presentatie geven die mijn publiek boeit.',
          en: 'I can give a presentation that keeps my audience interested.',
        },
      },
      criteria: [
        {
          nl: 'Mijn start wekt aandacht, met een vraag, een beeld of een voorbeeld.',
          en: 'My start catches attention, with a question, an image or an example.',
        },
        { nl: "Op mijn dia's staan weinig woorden.", en: 'There are few words on my slides.' },
        {
          nl: 'Ik geef antwoord op vragen of zeg eerlijk dat ik het nog moet opzoeken.',
          en: 'I answer questions or honestly say that I still need to look it up.',
        },
      ],
      why: {
        nl: 'Je ideeën tellen pas mee als anderen ze begrijpen.',
        en: 'Your ideas only count once others understand them.',
      },
      requires: ['N6.SL.4'],
      minimum: true,
    },
    {
      code: 'N8.SL.3',
      year: 8,
      statement: {
        nl: 'De lerende neemt deel aan een discussie met eigen argumenten en vat de mening van een ander eerlijk samen.',
        en: "The learner takes part in a discussion with own arguments and sums up another person's opinion fairly.",
      },
      iCan: {
        older: {
          nl: 'Ik kan in een discussie argumenten geven en eerlijk zeggen wat een ander vindt.',
          en: 'I can give arguments in a discussion and fairly say what someone else thinks.',
        },
      },
      criteria: [
        { nl: 'Ik geef bij mijn mening minstens één argument.', en: 'I give at least one argument for my opinion.' },
        {
          nl: 'De ander zegt dat ik zijn mening juist heb samengevat.',
          en: 'The other person says that I summed up their opinion correctly.',
        },
        { nl: 'Ik val het idee aan, nooit de persoon.', en: 'I challenge the idea, never the person.' },
      ],
      why: {
        nl: 'Zo kom je samen tot een beter besluit, ook als je het niet eens bent.',
        en: 'This way you reach a better decision together, even when you disagree.',
      },
      requires: ['N5.SL.3', 'N8.LE.4'],
      minimum: true,
    },
  ],
};
