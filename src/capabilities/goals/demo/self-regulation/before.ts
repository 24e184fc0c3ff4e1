import type { DemoLine } from '../demo-goal.ts';

// Forethought in Zimmerman's cycle (2002): analysing the task, setting goals, choosing a strategy, and the beliefs one
// starts with. The second letter of a code is the phase (V, T, N), the third the domain: G behaviour, C (meta)cognition,
// E emotion, M motivation. Emotion and motivation stand beside cognition because, as Boekaerts describes (dual
// processing), a learner who feels unsafe protects well-being before learning can begin.

export const SELF_REGULATION_BEFORE: DemoLine = {
  key: 'voor',
  title: { nl: 'Voor de taak', en: 'Before the task' },
  goals: [
    {
      code: 'Z3.VG.1',
      year: 3,
      statement: {
        nl: 'De lerende legt klaar wat nodig is en kiest een plaats om te werken.',
        en: 'The learner gets ready what is needed and chooses a place to work.',
      },
      iCan: {
        young: { nl: 'Ik kan klaarleggen wat ik nodig heb.', en: 'I can get ready what I need.' },
        older: {
          nl: 'Ik kan mijn materiaal en mijn werkplek klaarmaken.',
          en: 'I can get my materials and my place ready.',
        },
      },
      criteria: [
        { nl: 'Ik kijk eerst wat ik nodig heb.', en: 'I first check what I need.' },
        { nl: 'Wat ik niet nodig heb, ligt weg.', en: 'What I do not need is put away.' },
        { nl: 'Ik zit op een plaats waar ik kan werken.', en: 'I sit in a place where I can work.' },
      ],
      why: {
        nl: 'Dan moet je straks niet stoppen om iets te zoeken.',
        en: 'Then you do not have to stop later to look for something.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'Z3.VC.1',
      year: 3,
      statement: {
        nl: 'De lerende zegt in eigen woorden wat de taak vraagt.',
        en: 'The learner says in own words what the task asks.',
      },
      iCan: {
        young: { nl: 'Ik kan zeggen wat ik moet doen.', en: 'I can say what I have to do.' },
        older: {
          nl: 'Ik kan in mijn eigen woorden zeggen wat de taak vraagt.',
          en: 'I can say in my own words what the task asks.',
        },
      },
      criteria: [
        { nl: 'Ik luister of lees tot het einde.', en: 'I listen or read to the end.' },
        { nl: 'Ik zeg wat ik eerst moet doen.', en: 'I say what I have to do first.' },
        { nl: 'Ik vraag het als ik het nog niet weet.', en: 'I ask if I do not know yet.' },
      ],
      why: {
        nl: 'Als je weet wat je moet doen, kun je meteen goed beginnen.',
        en: 'If you know what to do, you can make a good start at once.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'Z4.VE.1',
      year: 4,
      statement: {
        nl: 'De lerende benoemt hoe hij of zij zich voelt bij het begin van een taak.',
        en: 'The learner names how he or she feels at the start of a task.',
      },
      iCan: {
        young: { nl: 'Ik kan zeggen hoe ik me voel als ik begin.', en: 'I can say how I feel when I start.' },
        older: {
          nl: 'Ik kan benoemen hoe ik me voel voor ik aan een taak begin.',
          en: 'I can name how I feel before I start a task.',
        },
      },
      criteria: [
        {
          nl: 'Ik kies een woord voor mijn gevoel, zoals blij, gespannen of moe.',
          en: 'I choose a word for my feeling, such as happy, tense or tired.',
        },
        { nl: 'Ik zeg wat mij nu zou helpen.', en: 'I say what would help me now.' },
      ],
      why: {
        nl: 'Elk gevoel mag er zijn. Als je het kent, kun je er iets mee doen.',
        en: 'Every feeling is allowed. When you know it, you can do something with it.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'Z4.VM.1',
      year: 4,
      statement: {
        nl: 'De lerende zegt wat hij of zij van een taak wil leren of waarvoor ze dient.',
        en: 'The learner says what he or she wants to learn from a task or what it is for.',
      },
      iCan: {
        young: { nl: 'Ik kan zeggen waarom ik dit wil leren.', en: 'I can say why I want to learn this.' },
        older: {
          nl: 'Ik kan zeggen waarvoor een taak dient en wat ik eraan heb.',
          en: 'I can say what a task is for and what I gain from it.',
        },
      },
      criteria: [
        { nl: 'Ik zeg wat ik straks beter wil kunnen.', en: 'I say what I want to do better soon.' },
        {
          nl: 'Ik vind iets aan de taak dat ik leuk of nuttig vind.',
          en: 'I find something in the task that I like or find useful.',
        },
      ],
      why: {
        nl: 'Als je weet waarvoor je het doet, is beginnen makkelijker.',
        en: 'When you know what you do it for, starting is easier.',
      },
      requires: ['Z3.VC.1'],
      minimum: true,
    },
    {
      code: 'Z5.VC.2',
      year: 5,
      statement: {
        nl: 'De lerende stelt een klein, haalbaar doel voor een taak en zegt hoe te zien is dat het gelukt is.',
        en: 'The learner sets a small, feasible goal for a task and says how success can be seen.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een klein doel kiezen en zeggen wanneer het klaar is.',
          en: 'I can choose a small goal and say when it is done.',
        },
        older: {
          nl: 'Ik kan een haalbaar doel kiezen en zeggen hoe ik zie dat het lukt.',
          en: 'I can choose a feasible goal and say how I will see that it works.',
        },
      },
      criteria: [
        { nl: 'Mijn doel zegt precies wat ik zal doen.', en: 'My goal says exactly what I will do.' },
        { nl: 'Het past in de tijd die ik heb.', en: 'It fits the time I have.' },
        { nl: 'Ik zeg hoe ik zal zien dat ik er ben.', en: 'I say how I will see that I am there.' },
      ],
      why: {
        nl: 'Kleine doelen brengen je stap voor stap bij iets groots.',
        en: 'Small goals bring you to something big, step by step.',
      },
      requires: ['Z3.VC.1'],
      minimum: true,
    },
    {
      code: 'Z7.VG.2',
      year: 7,
      statement: {
        nl: 'De lerende maakt een weekplan waarin taken, rust en tijd op overschot een plaats krijgen.',
        en: 'The learner makes a week plan with room for tasks, rest and spare time.',
      },
      iCan: {
        older: { nl: 'Ik kan een weekplan maken dat haalbaar is.', en: 'I can make a week plan that is feasible.' },
      },
      criteria: [
        { nl: 'Ik verdeel een grote taak in delen.', en: 'I split a big task into parts.' },
        {
          nl: 'Ik schat hoelang elk deel duurt en plan wat extra tijd.',
          en: 'I estimate how long each part takes and plan some extra time.',
        },
        { nl: 'Er staan ook pauzes en dingen die ik graag doe in.', en: 'It also has breaks and things I like to do.' },
      ],
      why: {
        nl: 'Met een plan is er minder stress op het einde en meer tijd voor jezelf.',
        en: 'With a plan there is less stress at the end and more time for yourself.',
      },
      requires: ['Z5.VC.2', 'Z3.VG.1'],
      minimum: true,
    },
    {
      code: 'Z7.VE.2',
      year: 7,
      statement: {
        nl: 'De lerende gebruikt een aanpak die helpt bij spanning voor een taak of toets.',
        en: 'The learner uses an approach that helps with tension before a task or test.',
      },
      iCan: {
        older: {
          nl: 'Ik kan iets doen dat mij helpt als ik gespannen ben voor een taak of toets.',
          en: 'I can do something that helps me when I am tense before a task or test.',
        },
      },
      criteria: [
        {
          nl: 'Ik merk aan mijn lichaam of mijn gedachten dat ik gespannen ben.',
          en: 'I notice from my body or my thoughts that I am tense.',
        },
        {
          nl: 'Ik ken twee dingen die mij helpen, zoals rustig ademen of eerst een makkelijke vraag maken.',
          en: 'I know two things that help me, such as breathing calmly or doing an easy question first.',
        },
        { nl: 'Ik praat erover als de spanning blijft.', en: 'I talk about it if the tension stays.' },
      ],
      why: {
        nl: 'Een beetje spanning hoort erbij. Met een goede aanpak kun je toch tonen wat je kunt.',
        en: 'A little tension is normal. With a good approach you can still show what you can do.',
      },
      requires: ['Z4.VE.1'],
      minimum: true,
    },
    {
      code: 'Z8.VC.3',
      year: 8,
      statement: {
        nl: 'De lerende kiest een leeraanpak die bij de taak past en verantwoordt die keuze.',
        en: 'The learner chooses a learning approach that fits the task and gives reasons for the choice.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een aanpak kiezen die bij de taak past, en zeggen waarom.',
          en: 'I can choose an approach that fits the task, and say why.',
        },
      },
      criteria: [
        {
          nl: 'Ik ken minstens drie manieren om iets te leren, zoals mezelf testen of een schema maken.',
          en: 'I know at least three ways to learn something, such as testing myself or making a diagram.',
        },
        {
          nl: 'Ik zeg waarom deze manier past bij wat ik moet kunnen.',
          en: 'I say why this way fits what I have to be able to do.',
        },
        {
          nl: "Ik denk aan wat vroeger bij zo'n taak werkte.",
          en: 'I think of what worked before in this kind of task.',
        },
      ],
      why: {
        nl: 'Niet elke manier werkt voor elke taak. Goed kiezen bespaart tijd.',
        en: 'Not every way works for every task. Choosing well saves time.',
      },
      requires: ['Z5.VC.2', 'Z5.NC.1'],
      minimum: true,
    },
    {
      code: 'Z10.VM.2',
      year: 10,
      statement: {
        nl: 'De lerende verbindt een taak met eigen plannen en schat realistisch in wat ze zal vragen.',
        en: 'The learner connects a task with own plans and judges realistically what it will take.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een taak verbinden met wat ik later wil, en inschatten wat ze van mij vraagt.',
          en: 'I can connect a task with what I want later, and judge what it asks of me.',
        },
      },
      criteria: [
        {
          nl: 'Ik noem een plan of een interesse waar deze taak bij past.',
          en: 'I name a plan or interest that this task fits.',
        },
        { nl: 'Ik zeg eerlijk hoeveel moeite het zal kosten.', en: 'I say honestly how much effort it will take.' },
        {
          nl: 'Als de taak ver van mij staat, zoek ik een eigen invalshoek.',
          en: 'If the task feels far from me, I look for an angle of my own.',
        },
      ],
      why: {
        nl: 'Wat bij je eigen plannen past, houd je langer vol.',
        en: 'You keep going longer with what fits your own plans.',
      },
      requires: ['Z4.VM.1'],
      minimum: false,
    },
  ],
};
