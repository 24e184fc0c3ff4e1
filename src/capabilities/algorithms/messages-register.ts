import { defineMessages } from '../../web/text/define-messages.ts';

/** What each algorithm of the register is and does. */
export const registerMessages = defineMessages({
  'algorithm.learner-model.name': {
    nl: 'Schatten wat je al kan',
    en: 'Estimating what you can do',
    context: 'Name of the algorithm that estimates mastery',
  },
  'algorithm.learner-model.short': {
    nl: 'Uit antwoorden, toetsen en wat leraren zien, schat Poolster voor elk doel hoe goed het lukt, en hoe zeker dat is.',
    en: 'From answers, tests and what teachers see, Poolster estimates for every goal how well it goes, and how sure that is.',
    context: 'One sentence in the list',
  },
  'algorithm.learner-model.how': {
    nl: 'Elk antwoord schuift de schatting een beetje op: een goed antwoord op iets moeilijks meer dan op iets makkelijks, een toets meer dan één oefening, iets wat met hulp lukte minder. Wie lang niets deed, over die weten we minder zeker iets. Bij elk doel staat welke momenten meetellen en hoeveel.',
    en: 'Every answer moves the estimate a little: a right answer to something hard more than to something easy, a test more than one exercise, a success with help less. When somebody has done nothing for a long time, we are less sure. Each goal shows which moments count, and how much.',
    context: 'How it works',
  },
  'algorithm.learner-model.limits': {
    nl: 'Het blijft een schatting. Met weinig antwoorden zit ze er soms naast, en dan staat er ook dat we het niet zeker weten. Raden, spieken of een slechte dag ziet ze niet. De cijfers bij “Hoe goed het is” zijn gemeten op openbare gegevens van leerlingen in de Verenigde Staten; voor leerlingen in Vlaanderen is dat nog niet gemeten.',
    en: 'It stays an estimate. With few answers it is sometimes wrong, and then it also says that we are not sure. It does not see guessing, copying or a bad day. The figures under “How good it is” were measured on public data of learners in the United States; for learners in Flanders this has not been measured yet.',
    context: 'What it cannot do',
  },
  'algorithm.adaptive-check.name': {
    nl: 'Een check die niet langer duurt dan nodig',
    en: 'A check that is no longer than it needs to be',
    context: 'Name of the algorithm that ends a check',
  },
  'algorithm.adaptive-check.short': {
    nl: 'Wie wil tonen dat iets al lukt, krijgt opgaven tot het duidelijk is. Vaak is dat snel.',
    en: 'Whoever wants to show that they can do something gets exercises until it is clear. Often that is soon.',
    context: 'One sentence in the list',
  },
  'algorithm.adaptive-check.how': {
    nl: 'Na elk antwoord vergelijkt het twee mogelijkheden: iemand die het kan, en iemand die het nog niet goed genoeg kan. Is één van de twee minstens negen keer zo waarschijnlijk, dan is de check klaar. Dat gebeurt nooit na minder dan drie antwoorden. Wat Poolster vroeger dacht, telt daarbij niet mee.',
    en: 'After each answer it compares two possibilities: somebody who can do it, and somebody who cannot do it well enough yet. When one of the two is at least nine times as likely, the check is done. That never happens after fewer than three answers. What Poolster thought before does not count.',
    context: 'How it works',
  },
  'algorithm.adaptive-check.limits': {
    nl: 'Ongeveer één op tien keer zit het ernaast bij wie duidelijk onder of boven de lat zit. Wie dicht bij de lat zit, krijgt soms geen uitslag. Raden en hulp van anderen ziet het niet. De cijfers komen van nagebootste leerlingen.',
    en: 'About one time in ten it is wrong about somebody clearly under or over the bar. Who is near the bar sometimes gets no outcome. It does not see guessing or help from others. The figures come from simulated learners.',
    context: 'What it cannot do',
  },
  'algorithm.learning-gain.name': {
    nl: 'Leerwinst over een periode',
    en: 'Learning gain over a period',
    context: 'Name of the algorithm that estimates how much was learnt',
  },
  'algorithm.learning-gain.short': {
    nl: 'Hoeveel iemand of een groep vooruitging op doelen, met een marge. Met te weinig antwoorden zegt het niets.',
    en: 'How far somebody or a group came on goals, with a margin. With too few answers it says nothing.',
    context: 'One sentence in the list',
  },
  'algorithm.learning-gain.how': {
    nl: 'Begin en vooruitgang worden samen geschat uit alle antwoorden in de periode. Wie laag begon door een slechte dag, lijkt daarna vanzelf vooruit te gaan; dat stuk rekent het niet mee als winst.',
    en: 'Start and progress are estimated together from all answers in the period. Who began low because of a bad day seems to improve by itself afterwards; it does not count that part as gain.',
    context: 'How it works',
  },
  'algorithm.learning-gain.limits': {
    nl: 'Het zegt niet waardoor iemand vooruitging. Wie alles in één keer leerde, schat het iets te hoog; wie gelijkmatig leerde, iets te laag. De cijfers komen van nagebootste leerlingen. Poolster toont dit nog op geen enkele pagina.',
    en: 'It does not say why somebody improved. It estimates a little too high for who learnt everything at once, and a little too low for who learnt evenly. The figures come from simulated learners. No page of Poolster shows this yet.',
    context: 'What it cannot do',
  },
  'algorithm.signals.name': {
    nl: 'De leraar wijzen op wie nu iets nodig heeft',
    en: 'Pointing the teacher to who needs something now',
    context: 'Name of the algorithm that gives signals',
  },
  'algorithm.signals.short': {
    nl: 'Bij een les ziet de leraar wie misschien meer steun, een uitdaging of een kort gesprek kan gebruiken.',
    en: 'With a lesson the teacher sees who may need more support, a challenge or a short talk.',
    context: 'One sentence in the list',
  },
  'algorithm.signals.how': {
    nl: 'Het kijkt naar de doelen van de les en wat ervoor komt. Een signaal komt er pas als de schatting zeker genoeg is. Iedereen wordt met het doel vergeleken, nooit met klasgenoten. Missen velen hetzelfde doel, dan wijst het naar de les en niet naar leerlingen.',
    en: 'It looks at the goals of the lesson and what comes before them. There is a signal only when the estimate is sure enough. Everybody is compared with the goal, never with classmates. When many miss the same goal, it points to the lesson and not to learners.',
    context: 'How it works',
  },
  'algorithm.signals.limits': {
    nl: 'Een signaal kan vals zijn, en het ziet niet iedereen die hulp nodig heeft. Daarom beslist de leraar, en staat bij de signalen hoe vaak ze fout waren. De cijfers komen van nagebootste klassen; in echte klassen liggen ze hoger.',
    en: 'A signal can be false, and it does not see everybody who needs help. So the teacher decides, and the page with signals says how often they were wrong. The figures come from simulated classes; in real classes they are higher.',
    context: 'What it cannot do',
  },
  'algorithm.grouping.name': { nl: 'Groepen voorstellen', en: 'Proposing groups', context: 'Name of the algorithm' },
  'algorithm.grouping.short': {
    nl: 'Voor een les stelt Poolster groepen voor, met de reden erbij. De leraar past ze aan en beslist.',
    en: 'For a lesson Poolster proposes groups, with the reason. The teacher changes them and decides.',
    context: 'One sentence in the list',
  },
  'algorithm.grouping.how': {
    nl: 'Het zoekt de verdeling waarin zoveel mogelijk leerlingen krijgen waar ze nu het meest aan hebben, en houdt rekening met wensen van de leraar en met wie al lang in dezelfde groep zat.',
    en: 'It looks for the division in which as many learners as possible get what helps them most now, and takes into account the wishes of the teacher and who has been in the same group for long.',
    context: 'How it works',
  },
  'algorithm.grouping.limits': {
    nl: 'Hoeveel een leerling aan een groep heeft, is een inschatting van de makers, geen meting. Of zulke groepen beter leren, moet een school zelf onderzoeken. De cijfers zeggen alleen hoe dicht het voorstel bij de best mogelijke verdeling ligt.',
    en: 'How much a group helps a learner is a judgement of the makers, not a measurement. Whether such groups learn better is for a school to find out. The figures only say how close the proposal is to the best possible division.',
    context: 'What it cannot do',
  },
  'algorithm.next-goal.name': {
    nl: 'Een volgend doel voorstellen',
    en: 'Proposing a next goal',
    context: 'Name of the algorithm that orders next goals',
  },
  'algorithm.next-goal.short': {
    nl: 'Een leerling ziet een paar doelen die nu goed passen, met de reden. Alle andere doelen blijven ook open.',
    en: 'A learner sees a few goals that fit now, with the reason. All other goals stay open too.',
    context: 'One sentence in the list',
  },
  'algorithm.next-goal.how': {
    nl: 'Eigen doelen komen eerst. Dan doelen waarvoor je alles al kan wat ervoor komt, te beginnen met waar je al aan bezig was. Dan doelen om nog eens op te frissen, te beginnen met wat het langst kon wegzakken.',
    en: 'Own goals come first. Then goals for which you can already do all that comes before, beginning with those you had started. Then goals to refresh, beginning with what had longest to fade.',
    context: 'How it works',
  },
  'algorithm.next-goal.limits': {
    nl: 'Het weet niet wat je boeit, wat je klas vandaag doet of hoe je je voelt. Niemand heeft nog gemeten of deze volgorde beter is dan een andere.',
    en: 'It does not know what interests you, what your class does today or how you feel. Nobody has measured yet whether this order is better than another.',
    context: 'What it cannot do',
  },
  'algorithm.exercise-judgement.name': {
    nl: 'Oefeningen maken en nakijken',
    en: 'Making and checking exercises',
    context: 'Name of the algorithm',
  },
  'algorithm.exercise-judgement.short': {
    nl: 'Poolster maakt een oefening, kijkt het antwoord meteen na en geeft de volgende.',
    en: 'Poolster makes an exercise, checks the answer at once and gives the next one.',
    context: 'One sentence in the list',
  },
  'algorithm.exercise-judgement.how': {
    nl: 'Elke oefening heeft één juist antwoord of een vaste lijst; het antwoord wordt daarmee vergeleken. Bij oefenen krijg je een tweede kans. Je kan altijd hulp vragen of stoppen.',
    en: 'Every exercise has one right answer or a fixed list; the answer is compared with it. While practising you get a second try. You can always ask for help or stop.',
    context: 'How it works',
  },
  'algorithm.exercise-judgement.limits': {
    nl: 'Een goede redenering met een tikfout kan als fout gelden. Een leraar kan dat wissen. Hoe vaak dat gebeurt, is nog niet gemeten.',
    en: 'A good line of thought with a typing error may count as wrong. A teacher can remove that. How often it happens has not been measured yet.',
    context: 'What it cannot do',
  },
});
