import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_LABOUR_MARKET_3_WRITING: DemoLine = {
  key: 'schrijven',
  title: { nl: 'Schrijven op het werk', en: 'Writing at work' },
  goals: [
    {
      code: 'NA11.SC.1',
      year: 11,
      statement: {
        nl: 'De lerende schrijft een kort, beleefd bericht aan een werkgever, bijvoorbeeld bij ziekte of vertraging.',
        en: 'The learner writes a short, polite message to an employer, for example when ill or late.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een kort bericht naar mijn werkgever schrijven.',
          en: 'I can write a short message to my employer.',
        },
      },
      criteria: [
        { nl: 'Ik zeg wie ik ben en wat er is.', en: 'I say who I am and what the matter is.' },
        { nl: 'Ik zeg wat ik zal doen of wat ik vraag.', en: 'I say what I will do or what I ask.' },
        { nl: 'Ik schrijf beleefd: Dag mevrouw, dank u wel.', en: 'I write politely: hello madam, thank you.' },
      ],
      why: {
        nl: 'Met een bericht op tijd weet je ploeg waar ze aan toe is. Zo blijven mensen op jou rekenen.',
        en: 'A message in time tells your team what to expect. That way people keep relying on you.',
      },
      requires: ['N4.SP.4'],
      minimum: true,
    },
    {
      code: 'NA11.SC.2',
      year: 11,
      statement: {
        nl: 'De lerende schrijft een korte nota over een voorval: wie, wat, waar, wanneer en wat er gedaan is.',
        en: 'The learner writes a short note on an incident: who, what, where, when and what was done.',
      },
      iCan: {
        older: {
          nl: 'Ik kan kort opschrijven wat er gebeurd is op het werk.',
          en: 'I can briefly write down what happened at work.',
        },
      },
      criteria: [
        { nl: 'Ik schrijf wie, wat, waar en wanneer op.', en: 'I write down who, what, where and when.' },
        { nl: 'Ik schrijf wat ik zag, niet wat ik denk.', en: 'I write what I saw, not what I think.' },
        { nl: 'Ik schrijf wat er daarna gedaan is.', en: 'I write what was done afterwards.' },
      ],
      why: {
        nl: 'Een duidelijke nota helpt je collega van de volgende ploeg en beschermt ook jou.',
        en: 'A clear note helps your colleague on the next shift and protects you too.',
      },
      requires: ['NA11.SC.1'],
      minimum: true,
    },
    {
      code: 'NA11.SC.3',
      year: 11,
      statement: {
        nl: 'De lerende vult een papieren of digitaal formulier volledig en juist in en controleert het voor het verzenden.',
        en: 'The learner fills in a paper or digital form completely and correctly and checks it before sending.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een formulier juist invullen en nakijken.',
          en: 'I can fill in a form correctly and check it.',
        },
      },
      criteria: [
        { nl: 'Ik weet welk gegeven in welk vak hoort.', en: 'I know which detail goes in which box.' },
        { nl: 'Ik zie welke vakken verplicht zijn.', en: 'I see which boxes are required.' },
        { nl: 'Ik kijk alles na voor ik op verzenden klik.', en: 'I check everything before I click send.' },
      ],
      why: {
        nl: 'Een job, een abonnement, een woning: bijna alles begint met een formulier.',
        en: 'A job, a travel pass, a home: almost everything starts with a form.',
      },
      requires: ['N3.LE.2'],
      minimum: true,
    },
    {
      code: 'NA12.SC.4',
      year: 12,
      statement: {
        nl: 'De lerende schrijft een korte sollicitatie: voor welke job, waarom, wat hij of zij kan en wanneer hij of zij kan beginnen.',
        en: 'The learner writes a short application: for which job, why, what he or she can do and when he or she can start.',
      },
      iCan: { older: { nl: 'Ik kan een korte sollicitatie schrijven.', en: 'I can write a short job application.' } },
      criteria: [
        { nl: 'Ik noem de job en waar ik ze zag staan.', en: 'I name the job and where I saw it.' },
        { nl: 'Ik geef een voorbeeld van iets wat ik goed kan.', en: 'I give an example of something I do well.' },
        {
          nl: 'Ik vraag om een gesprek en zet mijn telefoonnummer erbij.',
          en: 'I ask for an interview and add my phone number.',
        },
        { nl: 'Ik laat iemand mijn tekst nalezen.', en: 'I have someone read my text.' },
      ],
      why: {
        nl: 'Enkele goede zinnen kunnen genoeg zijn om uitgenodigd te worden.',
        en: 'A few good sentences can be enough to get invited.',
      },
      requires: ['NA11.SC.1', 'NA12.HT.3'],
      minimum: true,
    },
  ],
};
