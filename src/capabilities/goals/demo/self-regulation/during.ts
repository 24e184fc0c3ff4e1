import type { DemoLine } from '../demo-goal.ts';

// Performance in Zimmerman's cycle (2002): steering oneself and watching oneself at work. Calming down and asking for
// help are skills here, since in Boekaerts' model a learner must be able to get back from coping to growing.

export const SELF_REGULATION_DURING: DemoLine = {
  key: 'tijdens',
  title: { nl: 'Tijdens de taak', en: 'During the task' },
  goals: [
    {
      code: 'Z3.TG.1',
      year: 3,
      statement: {
        nl: 'De lerende begint aan een taak en werkt door tot het afgesproken moment.',
        en: 'The learner starts a task and works on until the agreed moment.',
      },
      iCan: {
        young: {
          nl: 'Ik kan beginnen en blijven werken tot de tijd om is.',
          en: 'I can start and keep working until the time is up.',
        },
        older: {
          nl: 'Ik kan meteen beginnen en doorwerken tot het afgesproken moment.',
          en: 'I can start at once and work on until the agreed moment.',
        },
      },
      criteria: [
        { nl: 'Ik begin binnen de minuut.', en: 'I start within a minute.' },
        { nl: 'Als ik afgeleid ben, ga ik zelf weer verder.', en: 'When I am distracted, I go on again by myself.' },
        { nl: 'Ik stop op het moment dat we afspraken.', en: 'I stop at the moment we agreed.' },
      ],
      why: { nl: 'Wie begint, is al half op weg.', en: 'Once you have started, you are halfway there.' },
      requires: ['Z3.VG.1'],
      minimum: true,
    },
    {
      code: 'Z4.TC.1',
      year: 4,
      statement: {
        nl: 'De lerende stopt even tijdens een taak en gaat na of hij of zij nog begrijpt wat te doen is.',
        en: 'The learner pauses during a task and checks whether he or she still understands what to do.',
      },
      iCan: {
        young: {
          nl: 'Ik kan even stoppen en kijken of ik nog juist bezig ben.',
          en: 'I can stop for a moment and check that I am still on track.',
        },
        older: {
          nl: 'Ik kan tijdens het werk nagaan of ik het nog begrijp.',
          en: 'I can check while working whether I still understand.',
        },
      },
      criteria: [
        {
          nl: 'Ik stop op een vast moment, bijvoorbeeld na een bladzijde.',
          en: 'I stop at a fixed point, for example after a page.',
        },
        { nl: 'Ik vraag me af: begrijp ik dit nog?', en: 'I ask myself: do I still understand this?' },
        { nl: 'Zo niet, dan lees of kijk ik een stukje terug.', en: 'If not, I go back a bit and read or look again.' },
      ],
      why: {
        nl: 'Zo merk je een fout als ze nog klein is.',
        en: 'This way you notice a mistake while it is still small.',
      },
      requires: ['Z3.VC.1'],
      minimum: true,
    },
    {
      code: 'Z4.TE.1',
      year: 4,
      statement: {
        nl: 'De lerende doet iets om rustig te worden als een taak moeilijk gaat.',
        en: 'The learner does something to calm down when a task is hard.',
      },
      iCan: {
        young: {
          nl: 'Ik kan iets doen om rustig te worden als het moeilijk is.',
          en: 'I can do something to calm down when it is hard.',
        },
        older: { nl: 'Ik kan rustig worden als een taak moeilijk gaat.', en: 'I can calm down when a task is hard.' },
      },
      criteria: [
        { nl: 'Ik merk dat ik boos of verdrietig word.', en: 'I notice that I am getting angry or sad.' },
        { nl: 'Ik adem rustig of neem een korte pauze.', en: 'I breathe calmly or take a short break.' },
        { nl: 'Daarna probeer ik nog een keer.', en: 'Then I try once more.' },
      ],
      why: {
        nl: 'Moeilijk is niet erg: dan ben je iets nieuws aan het leren.',
        en: 'Hard is not bad: it means you are learning something new.',
      },
      requires: ['Z4.VE.1'],
      minimum: true,
    },
    {
      code: 'Z5.TG.2',
      year: 5,
      statement: {
        nl: 'De lerende probeert eerst zelf en vraagt dan gericht hulp.',
        en: 'The learner first tries alone and then asks for help with a specific question.',
      },
      iCan: {
        young: {
          nl: 'Ik kan eerst zelf proberen en dan een goede vraag stellen.',
          en: 'I can try by myself first and then ask a good question.',
        },
        older: {
          nl: 'Ik kan gericht hulp vragen nadat ik zelf iets geprobeerd heb.',
          en: 'I can ask for specific help after trying something myself.',
        },
      },
      criteria: [
        { nl: 'Ik probeer eerst zelf twee dingen.', en: 'I first try two things myself.' },
        { nl: 'Ik zeg wat ik al weet en waar ik vastzit.', en: 'I say what I already know and where I am stuck.' },
        { nl: 'Ik vraag uitleg en niet het antwoord.', en: 'I ask for an explanation and not for the answer.' },
      ],
      why: {
        nl: 'Hulp vragen is slim: ook uitvinders en topsporters doen het.',
        en: 'Asking for help is smart: inventors and top athletes do it too.',
      },
      requires: ['Z3.TG.1', 'Z4.TC.1'],
      minimum: true,
    },
    {
      code: 'Z5.TM.1',
      year: 5,
      statement: {
        nl: 'De lerende moedigt zichzelf aan met kleine stappen en helpende gedachten.',
        en: 'The learner encourages himself or herself with small steps and helpful thoughts.',
      },
      iCan: {
        young: {
          nl: 'Ik kan mezelf moed geven als ik geen zin meer heb.',
          en: 'I can cheer myself on when I do not feel like it any more.',
        },
        older: { nl: 'Ik kan mezelf aanmoedigen om door te gaan.', en: 'I can encourage myself to go on.' },
      },
      criteria: [
        { nl: 'Ik maak de taak kleiner: eerst dit stukje.', en: 'I make the task smaller: first this bit.' },
        {
          nl: 'Ik zeg iets tegen mezelf dat helpt, zoals: ik kan dit nog niet, maar ik leer het.',
          en: 'I tell myself something that helps, such as: I cannot do this yet, but I am learning.',
        },
        { nl: 'Ik kijk hoeveel ik al heb gedaan.', en: 'I look at how much I have already done.' },
      ],
      why: {
        nl: 'Iedereen heeft soms geen zin. Met een klein stapje kom je weer op gang.',
        en: 'Everyone has moments without energy. One small step gets you going again.',
      },
      requires: ['Z4.VM.1'],
      minimum: true,
    },
    {
      code: 'Z8.TG.3',
      year: 8,
      statement: {
        nl: 'De lerende beperkt zelf afleiding tijdens het werken, ook van schermen.',
        en: 'The learner limits distraction while working, including from screens.',
      },
      iCan: {
        older: { nl: 'Ik kan zelf zorgen dat ik minder afgeleid ben.', en: 'I can make sure I am less distracted.' },
      },
      criteria: [
        { nl: 'Ik weet wat mij het meest afleidt.', en: 'I know what distracts me most.' },
        {
          nl: 'Ik leg mijn gsm weg en zet meldingen uit tijdens een werkblok.',
          en: 'I put my phone away and turn off notifications during a work block.',
        },
        { nl: 'Ik werk in blokken met een korte pauze.', en: 'I work in blocks with a short break.' },
      ],
      why: {
        nl: 'Geconcentreerd werken gaat sneller. Zo houd je meer echte vrije tijd over.',
        en: 'Focused work goes faster. So you keep more real free time.',
      },
      requires: ['Z3.TG.1'],
      minimum: true,
    },
    {
      code: 'Z9.TC.2',
      year: 9,
      statement: {
        nl: 'De lerende stuurt de aanpak bij als die niet genoeg oplevert.',
        en: 'The learner adjusts the approach when it does not bring enough.',
      },
      iCan: {
        older: {
          nl: 'Ik kan mijn aanpak veranderen als die niet genoeg werkt.',
          en: 'I can change my approach when it does not work well enough.',
        },
      },
      criteria: [
        { nl: 'Ik vergelijk halverwege waar ik ben met mijn plan.', en: 'Halfway I compare where I am with my plan.' },
        { nl: 'Ik zeg wat niet werkt en waarom.', en: 'I say what does not work and why.' },
        { nl: 'Ik kies een andere aanpak of pas mijn plan aan.', en: 'I choose another approach or adjust my plan.' },
      ],
      why: {
        nl: 'Bijsturen is geen mislukking: het is wat ervaren lerenden doen.',
        en: 'Adjusting is no failure: it is what experienced learners do.',
      },
      requires: ['Z4.TC.1', 'Z8.VC.3'],
      minimum: true,
    },
    {
      code: 'Z9.TE.2',
      year: 9,
      statement: {
        nl: 'De lerende gaat met frustratie en fouten om door ze als informatie te gebruiken.',
        en: 'The learner handles frustration and mistakes by using them as information.',
      },
      iCan: {
        older: { nl: 'Ik kan een fout gebruiken om verder te leren.', en: 'I can use a mistake to learn more.' },
      },
      criteria: [
        { nl: 'Ik herken het moment waarop ik gefrustreerd raak.', en: 'I recognise the moment I get frustrated.' },
        { nl: 'Ik vraag: wat leert deze fout mij?', en: 'I ask: what does this mistake teach me?' },
        { nl: 'Ik begin opnieuw met één verandering.', en: 'I start again with one change.' },
      ],
      why: {
        nl: 'Fouten wijzen aan waar je nog kunt groeien. Zo werken ook wetenschappers en vakmensen.',
        en: 'Mistakes show where you can still grow. Scientists and skilled workers do it this way too.',
      },
      requires: ['Z4.TE.1', 'Z7.VE.2'],
      minimum: true,
    },
    {
      code: 'Z10.TM.2',
      year: 10,
      statement: {
        nl: 'De lerende houdt een lange taak vol door tussendoelen te stellen en de eigen vooruitgang op te volgen.',
        en: 'The learner keeps going on a long task by setting sub-goals and following own progress.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een lange taak volhouden met tussendoelen.',
          en: 'I can keep going on a long task with sub-goals.',
        },
      },
      criteria: [
        { nl: 'Ik stel tussendoelen met een datum.', en: 'I set sub-goals with a date.' },
        { nl: 'Ik houd zichtbaar bij hoe ver ik ben.', en: 'I keep a visible record of how far I am.' },
        {
          nl: 'Ik spreek met iemand af om samen te werken of verslag uit te brengen.',
          en: 'I agree with someone to work together or report.',
        },
      ],
      why: {
        nl: 'Een eindwerk, een rijbewijs, een sport: grote dingen vragen een lange adem.',
        en: 'A final project, a driving licence, a sport: big things take time.',
      },
      requires: ['Z5.TM.1', 'Z7.VG.2'],
      minimum: false,
    },
  ],
};
