import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_PRIMARY_TALKING: DemoLine = {
  key: 'spreken-luisteren',
  title: { nl: 'Spreken en luisteren', en: 'Speaking and listening' },
  goals: [
    {
      code: 'N3.SL.1',
      year: 3,
      statement: {
        nl: 'De lerende luistert naar een instructie met drie stappen en voert ze uit in de juiste volgorde.',
        en: 'The learner listens to an instruction with three steps and carries it out in the right order.',
      },
      iCan: {
        young: {
          nl: 'Ik kan luisteren en dan drie dingen na elkaar doen.',
          en: 'I can listen and then do three things one after the other.',
        },
        older: {
          nl: 'Ik kan een mondelinge opdracht met meer stappen uitvoeren.',
          en: 'I can carry out a spoken task with several steps.',
        },
      },
      criteria: [
        {
          nl: 'Ik kijk naar wie praat en luister tot het einde.',
          en: 'I look at the person who is talking and listen to the end.',
        },
        { nl: 'Ik zeg de stappen na in mijn eigen woorden.', en: 'I repeat the steps in my own words.' },
        { nl: 'Als ik iets niet begrijp, vraag ik het.', en: 'If I do not understand something, I ask.' },
      ],
      why: { nl: 'Zo kun je een nieuw spel meteen meespelen.', en: 'This way you can join in a new game right away.' },
      requires: [],
      minimum: true,
    },
    {
      code: 'N4.SL.2',
      year: 4,
      statement: {
        nl: 'De lerende vertelt over een ervaring in een volgorde die de luisteraar kan volgen.',
        en: 'The learner tells about an experience in an order the listener can follow.',
      },
      iCan: {
        young: { nl: 'Ik kan goed vertellen wat ik meemaakte.', en: 'I can tell well what happened to me.' },
        older: {
          nl: 'Ik kan een ervaring zo vertellen dat anderen kunnen volgen.',
          en: 'I can tell about an experience so that others can follow.',
        },
      },
      criteria: [
        { nl: 'Ik zeg eerst wie erbij was en waar het was.', en: 'I first say who was there and where it was.' },
        { nl: 'Ik vertel in volgorde: eerst, daarna, ten slotte.', en: 'I tell it in order: first, then, finally.' },
        { nl: 'Ik praat luid en rustig genoeg.', en: 'I speak loudly and calmly enough.' },
      ],
      why: {
        nl: 'Wie goed vertelt, wordt begrepen. Ook als er iets vervelends is gebeurd.',
        en: 'If you tell it well, you are understood. Also when something bad has happened.',
      },
      requires: ['N3.SL.1'],
      minimum: true,
    },
    {
      code: 'N5.SL.3',
      year: 5,
      statement: {
        nl: 'De lerende neemt deel aan een gesprek: wacht op de beurt, reageert op wat anderen zeggen en stelt vragen.',
        en: 'The learner takes part in a conversation: takes turns, responds to what others say and asks questions.',
      },
      iCan: {
        young: {
          nl: 'Ik kan in een gesprek luisteren en dan iets zeggen dat erbij past.',
          en: 'I can listen in a talk and then say something that fits.',
        },
        older: {
          nl: 'Ik kan in een gesprek reageren op wat anderen zeggen.',
          en: 'I can respond in a conversation to what others say.',
        },
      },
      criteria: [
        { nl: 'Ik laat de ander uitspreken.', en: 'I let the other person finish.' },
        { nl: 'Ik zeg iets over wat de ander net zei.', en: 'I say something about what the other person just said.' },
        { nl: 'Ik stel een vraag om meer te weten.', en: 'I ask a question to find out more.' },
      ],
      why: {
        nl: 'Samen praten helpt om ruzies op te lossen en goede plannen te maken.',
        en: 'Talking together helps to solve fights and make good plans.',
      },
      requires: ['N4.SL.2'],
      minimum: true,
    },
    {
      code: 'N6.SL.4',
      year: 6,
      statement: {
        nl: 'De lerende geeft een korte presentatie met steunwoorden, een duidelijke opbouw en oog voor het publiek.',
        en: 'The learner gives a short talk from key words, with a clear structure and an eye for the audience.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een korte presentatie geven met steunwoorden.',
          en: 'I can give a short talk using key words.',
        },
      },
      criteria: [
        { nl: 'Ik zeg in het begin waarover ik ga praten.', en: 'I say at the start what I will talk about.' },
        {
          nl: 'Ik gebruik steunwoorden en lees geen hele zinnen voor.',
          en: 'I use key words and do not read out full sentences.',
        },
        { nl: 'Ik kijk naar mijn publiek en praat rustig.', en: 'I look at my audience and speak calmly.' },
      ],
      why: {
        nl: 'Later toon je zo wat je kunt, in een groep, op school of op het werk.',
        en: 'Later this is how you show what you can do, in a group, at school or at work.',
      },
      requires: ['N4.SL.2', 'N5.SC.3'],
      minimum: true,
    },
    {
      code: 'N6.SL.5',
      year: 6,
      statement: {
        nl: 'De lerende verdedigt in een kort debat een standpunt met redenen en vat eerst het argument van de ander samen.',
        en: "The learner defends a position with reasons in a short debate and first sums up the other side's argument.",
      },
      iCan: {
        older: {
          nl: 'Ik kan in een debat een standpunt verdedigen en eerst zeggen wat de ander bedoelt.',
          en: 'I can defend a position in a debate and first say what the other means.',
        },
      },
      criteria: [
        { nl: 'Ik geef twee redenen met een voorbeeld.', en: 'I give two reasons with an example.' },
        {
          nl: 'Ik vat het argument van de ander samen voor ik antwoord.',
          en: "I sum up the other person's argument before I answer.",
        },
        { nl: 'Ik blijf beleefd, ook als ik het er niet mee eens ben.', en: 'I stay polite, even when I disagree.' },
      ],
      why: {
        nl: 'Zo leer je van mensen die anders denken dan jij.',
        en: 'This is how you learn from people who think differently.',
      },
      requires: ['N5.SL.3', 'N6.LE.7'],
      minimum: false,
    },
  ],
};
