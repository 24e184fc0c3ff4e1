import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_LABOUR_MARKET_3_READING: DemoLine = {
  key: 'lezen',
  title: { nl: 'Lezen op het werk', en: 'Reading at work' },
  goals: [
    {
      code: 'NA11.LE.1',
      year: 11,
      statement: {
        nl: 'De lerende leest een korte werkinstructie en zegt of toont wat er in welke volgorde moet gebeuren.',
        en: 'The learner reads a short work instruction and says or shows what must happen in which order.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een werkinstructie lezen en de stappen in de juiste volgorde doen.',
          en: 'I can read a work instruction and do the steps in the right order.',
        },
      },
      criteria: [
        { nl: 'Ik zeg wat ik nodig heb voor ik begin.', en: 'I say what I need before I start.' },
        {
          nl: 'Ik wijs de woorden aan die de volgorde tonen: eerst, daarna, pas als.',
          en: 'I point to the words that show the order: first, then, only when.',
        },
        { nl: 'Ik weet wat ik moet doen als iets niet lukt.', en: 'I know what to do if something does not work.' },
      ],
      why: {
        nl: 'Op je stage en je werk krijg je vaak een blad met stappen. Kun je dat lezen, dan kun je zelfstandig beginnen.',
        en: 'At work you often get a sheet with steps. If you can read it, you can start on your own.',
      },
      requires: ['N3.LE.2'],
      minimum: true,
    },
    {
      code: 'NA11.LE.2',
      year: 11,
      statement: {
        nl: 'De lerende leest een veiligheidsbericht en zegt wat mag, wat moet en wat verboden is.',
        en: 'The learner reads a safety notice and says what is allowed, what is required and what is forbidden.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een veiligheidsbericht lezen en zeggen wat ik moet doen.',
          en: 'I can read a safety notice and say what I must do.',
        },
      },
      criteria: [
        { nl: 'Ik zeg waarvoor het bericht waarschuwt.', en: 'I say what the notice warns about.' },
        {
          nl: 'Ik zie het verschil tussen moet, mag en mag niet.',
          en: 'I see the difference between must, may and may not.',
        },
        {
          nl: 'Ik weet wie ik moet roepen of bellen als het misgaat.',
          en: 'I know who to call if something goes wrong.',
        },
      ],
      why: {
        nl: "Een bericht dat je begrijpt, houdt jou en je collega's veilig.",
        en: 'A notice you understand keeps you and your colleagues safe.',
      },
      requires: ['N3.LE.2'],
      minimum: true,
    },
    {
      code: 'NA11.LE.3',
      year: 11,
      statement: {
        nl: 'De lerende zoekt in een uurrooster of werkrooster wie waar wanneer werkt en hoelang.',
        en: 'The learner finds in a roster who works where, when and for how long.',
      },
      iCan: {
        older: { nl: 'Ik kan in een werkrooster vinden wanneer ik werk.', en: 'I can find in a roster when I work.' },
      },
      criteria: [
        { nl: 'Ik zoek eerst mijn naam en dan de dag.', en: 'I first look for my name and then the day.' },
        {
          nl: 'Ik lees het begin en het einde van mijn dienst juist.',
          en: 'I read the start and the end of my shift correctly.',
        },
        { nl: 'Ik zie met wie ik samenwerk en wanneer ik vrij ben.', en: 'I see who I work with and when I am off.' },
      ],
      why: {
        nl: 'Op tijd komen begint met je rooster juist lezen. Je kunt ook je vrije tijd plannen.',
        en: 'Being on time starts with reading your roster right. You can also plan your free time.',
      },
      requires: ['N3.LE.2'],
      minimum: true,
    },
    {
      code: 'NA12.LE.4',
      year: 12,
      statement: {
        nl: 'De lerende vindt in een arbeidscontract of loonbrief de gegevens die tellen: uren, loon, duur, opzeg, verlof.',
        en: 'The learner finds the facts that matter in a contract or payslip: hours, pay, duration, notice, leave.',
      },
      iCan: {
        older: {
          nl: 'Ik kan in een contract of loonbrief vinden wat voor mij belangrijk is.',
          en: 'I can find what matters to me in a contract or payslip.',
        },
      },
      criteria: [
        {
          nl: 'Ik vind hoeveel uur ik werk en wat ik per uur of maand verdien.',
          en: 'I find how many hours I work and what I earn per hour or month.',
        },
        { nl: 'Ik weet het verschil tussen bruto en netto.', en: 'I know the difference between gross and net.' },
        {
          nl: 'Ik duid aan wat ik niet begrijp en vraag het voor ik teken.',
          en: 'I mark what I do not understand and ask before I sign.',
        },
      ],
      why: {
        nl: 'Wie weet wat hij tekent, weet waar hij recht op heeft.',
        en: 'If you know what you sign, you know your rights.',
      },
      requires: ['NA11.LE.3'],
      minimum: true,
    },
  ],
};
