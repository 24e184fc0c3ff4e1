import type { DemoLine } from '../demo-goal.ts';

// Self-reflection in Zimmerman's cycle (2002): judging the work against a standard, explaining the result by causes that
// can be changed, and adapting. Its outcome feeds the next forethought, hence the edges from here to 'before the task'.

export const SELF_REGULATION_AFTER: DemoLine = {
  key: 'na',
  title: { nl: 'Na de taak', en: 'After the task' },
  goals: [
    {
      code: 'Z3.NG.1',
      year: 3,
      statement: {
        nl: 'De lerende kijkt het eigen werk na met de afgesproken criteria.',
        en: 'The learner checks own work against the agreed criteria.',
      },
      iCan: {
        young: { nl: 'Ik kan mijn werk nakijken.', en: 'I can check my work.' },
        older: { nl: 'Ik kan mijn werk nakijken met de criteria.', en: 'I can check my work against the criteria.' },
      },
      criteria: [
        { nl: 'Ik kijk naar elk punt van de lijst.', en: 'I look at every point on the list.' },
        { nl: 'Ik wijs iets aan dat goed is.', en: 'I point to something that is good.' },
        { nl: 'Ik verbeter wat nog niet klopt.', en: 'I fix what is not right yet.' },
      ],
      why: { nl: 'Zo ben je trots op wat je afgeeft.', en: 'This way you are proud of what you hand in.' },
      requires: ['Z3.VC.1'],
      minimum: true,
    },
    {
      code: 'Z4.NE.1',
      year: 4,
      statement: {
        nl: 'De lerende benoemt hoe de taak aanvoelde en laat trots en teleurstelling toe.',
        en: 'The learner names how the task felt and allows pride and disappointment.',
      },
      iCan: {
        young: {
          nl: 'Ik kan zeggen of ik blij of niet zo blij ben met mijn werk.',
          en: 'I can say if I am happy or not so happy with my work.',
        },
        older: {
          nl: 'Ik kan zeggen hoe de taak aanvoelde en waardoor dat komt.',
          en: 'I can say how the task felt and what caused that.',
        },
      },
      criteria: [
        { nl: 'Ik kies een woord voor mijn gevoel.', en: 'I choose a word for my feeling.' },
        { nl: 'Ik zeg waardoor dat gevoel komt.', en: 'I say where that feeling comes from.' },
      ],
      why: {
        nl: 'Trots of teleurgesteld: allebei vertellen ze je wat je belangrijk vindt.',
        en: 'Proud or disappointed: both tell you what matters to you.',
      },
      requires: ['Z4.VE.1'],
      minimum: true,
    },
    {
      code: 'Z5.NC.1',
      year: 5,
      statement: {
        nl: 'De lerende zegt welke aanpak hielp en wat hij of zij de volgende keer anders doet.',
        en: 'The learner says which approach helped and what he or she will do differently next time.',
      },
      iCan: {
        young: {
          nl: 'Ik kan zeggen wat mij hielp en wat ik anders ga doen.',
          en: 'I can say what helped me and what I will do differently.',
        },
        older: {
          nl: 'Ik kan zeggen welke aanpak hielp en wat ik volgende keer anders doe.',
          en: 'I can say which approach helped and what I will do differently next time.',
        },
      },
      criteria: [
        { nl: 'Ik vertel hoe ik het aanpakte.', en: 'I tell how I went about it.' },
        { nl: 'Ik noem één ding dat hielp.', en: 'I name one thing that helped.' },
        { nl: 'Ik kies één ding voor de volgende keer.', en: 'I choose one thing for next time.' },
      ],
      why: {
        nl: 'Zo wordt elke taak een beetje makkelijker dan de vorige.',
        en: 'This way every task gets a bit easier than the last.',
      },
      requires: ['Z3.NG.1', 'Z4.TC.1'],
      minimum: true,
    },
    {
      code: 'Z6.NM.1',
      year: 6,
      statement: {
        nl: 'De lerende toont wat door eigen inspanning en aanpak gegroeid is.',
        en: 'The learner shows what has grown through own effort and approach.',
      },
      iCan: {
        older: {
          nl: 'Ik kan tonen wat ik nu beter kan door wat ik zelf deed.',
          en: 'I can show what I do better now because of what I did myself.',
        },
      },
      criteria: [
        {
          nl: 'Ik vergelijk mijn werk van nu met vroeger werk van mezelf.',
          en: 'I compare my work now with my own earlier work.',
        },
        {
          nl: 'Ik zeg welke inspanning of aanpak het verschil maakte.',
          en: 'I say which effort or approach made the difference.',
        },
        { nl: 'Ik vergelijk me niet met anderen.', en: 'I do not compare myself with others.' },
      ],
      why: {
        nl: 'Als je ziet dat je groeit, krijg je zin in de volgende stap.',
        en: 'When you see yourself grow, you feel like taking the next step.',
      },
      requires: ['Z5.NC.1', 'Z5.TM.1'],
      minimum: true,
    },
    {
      code: 'Z8.NG.2',
      year: 8,
      statement: {
        nl: 'De lerende kiest uit feedback één verbeterpunt en voert het zichtbaar uit.',
        en: 'The learner picks one point from feedback and visibly acts on it.',
      },
      iCan: {
        older: {
          nl: 'Ik kan feedback gebruiken om mijn werk beter te maken.',
          en: 'I can use feedback to make my work better.',
        },
      },
      criteria: [
        {
          nl: 'Ik zeg in mijn eigen woorden wat de feedback betekent.',
          en: 'I say in my own words what the feedback means.',
        },
        { nl: 'Ik kies één punt en verbeter dat.', en: 'I choose one point and improve it.' },
        { nl: 'Ik toon wat er veranderd is.', en: 'I show what has changed.' },
      ],
      why: {
        nl: 'Feedback helpt pas als je er iets mee doet.',
        en: 'Feedback only helps when you do something with it.',
      },
      requires: ['Z3.NG.1', 'Z5.NC.1'],
      minimum: true,
    },
    {
      code: 'Z8.NC.2',
      year: 8,
      statement: {
        nl: 'De lerende vergelijkt de eigen inschatting met het resultaat en verklaart het verschil.',
        en: 'The learner compares own judgement with the result and explains the difference.',
      },
      iCan: {
        older: {
          nl: 'Ik kan mijn inschatting vergelijken met hoe het echt ging.',
          en: 'I can compare my estimate with how it really went.',
        },
      },
      criteria: [
        { nl: 'Ik schat mijn werk in voor ik het resultaat ken.', en: 'I judge my work before I know the result.' },
        {
          nl: 'Ik bekijk waar mijn inschatting juist was en waar niet.',
          en: 'I look at where my estimate was right and where it was not.',
        },
        {
          nl: 'Ik gebruik dat om te kiezen wat ik nog moet oefenen.',
          en: 'I use that to choose what I still need to practise.',
        },
      ],
      why: {
        nl: 'Wie zichzelf goed inschat, weet wat nog oefening vraagt en wat al lukt.',
        en: 'If you judge yourself well, you know what still needs practice and what already works.',
      },
      requires: ['Z5.NC.1', 'Z3.NG.1'],
      minimum: true,
    },
    {
      code: 'Z10.NE.2',
      year: 10,
      statement: {
        nl: 'De lerende verwerkt een tegenvallend resultaat door te kijken naar oorzaken die te beïnvloeden zijn.',
        en: 'The learner deals with a disappointing result by looking at causes that can be influenced.',
      },
      iCan: {
        older: { nl: 'Ik kan omgaan met een resultaat dat tegenvalt.', en: 'I can deal with a disappointing result.' },
      },
      criteria: [
        {
          nl: 'Ik neem even tijd voor mijn gevoel en praat er als het nodig is over.',
          en: 'I take a moment for my feeling and talk about it if needed.',
        },
        { nl: 'Ik zoek oorzaken waar ik zelf iets aan kan doen.', en: 'I look for causes I can do something about.' },
        { nl: 'Ik maak een klein plan voor een nieuwe poging.', en: 'I make a small plan for a new try.' },
      ],
      why: {
        nl: 'Tegenslag hoort bij leren en werken. Je kunt leren om weer recht te staan.',
        en: 'Setbacks are part of learning and working. You can learn to get up again.',
      },
      requires: ['Z4.NE.1', 'Z9.TE.2'],
      minimum: true,
    },
    {
      code: 'Z12.NM.2',
      year: 12,
      statement: {
        nl: 'De lerende stelt zichzelf nieuwe leerdoelen, ook buiten de school, en kiest met wie en hoe.',
        en: 'The learner sets own new learning goals, also outside school, and chooses with whom and how.',
      },
      iCan: {
        older: {
          nl: 'Ik kan zelf een nieuw leerdoel kiezen en er een plan voor maken.',
          en: 'I can choose a new learning goal myself and make a plan for it.',
        },
      },
      criteria: [
        {
          nl: 'Mijn doel komt voort uit wat ik over mezelf geleerd heb.',
          en: 'My goal comes from what I have learned about myself.',
        },
        { nl: 'Ik kies hoe, waar en met wie ik leer.', en: 'I choose how, where and with whom I learn.' },
        {
          nl: 'Ik spreek met mezelf een moment af om terug te kijken.',
          en: 'I agree on a moment with myself to look back.',
        },
      ],
      why: {
        nl: 'Je blijft leren, heel je leven. Dan ben jij degene die kiest wat en hoe.',
        en: 'You keep learning all your life. Then you are the one who chooses what and how.',
      },
      requires: ['Z6.NM.1', 'Z10.VM.2', 'Z8.NC.2'],
      minimum: false,
    },
  ],
};
