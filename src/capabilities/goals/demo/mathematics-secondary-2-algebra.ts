import type { DemoLine } from './demo-goal.ts';

/** Learning lines about numbers, polynomials and equations for the second grade of secondary school. */
export const ALGEBRA_LINES_SECONDARY_2: readonly DemoLine[] = [
  {
    key: 'reele-getallen',
    title: { nl: 'Reële getallen', en: 'Real numbers' },
    goals: [
      {
        code: 'W9.REE.1',
        year: 9,
        statement: {
          nl: 'Getallen indelen in natuurlijke, gehele, rationale en irrationale getallen.',
          en: 'Classify numbers as natural, integer, rational and irrational.',
        },
        iCan: {
          older: {
            nl: 'Ik kan zeggen tot welke getallenverzameling een getal behoort.',
            en: 'I can say to which set of numbers a number belongs.',
          },
        },
        criteria: [
          {
            nl: 'Ik schrijf een getal eerst eenvoudiger voor ik beslis.',
            en: 'I write a number in a simpler form before I decide.',
          },
          { nl: 'Ik weet waarom √2 irrationaal is en √9 niet.', en: 'I know why √2 is irrational and √9 is not.' },
          {
            nl: 'Ik herken een kommagetal met een vaste periode als rationaal.',
            en: 'I recognise a recurring decimal as rational.',
          },
        ],
        why: {
          nl: 'Er bestaan getallen die nooit eindigen en zich nooit herhalen: die ontdekking veranderde de wiskunde.',
          en: 'Some numbers never end and never repeat: that discovery changed mathematics.',
        },
        requires: ['W8.MAC.3', 'W7.RAT.1'],
        minimum: true,
      },
      {
        code: 'W9.REE.2',
        year: 9,
        statement: {
          nl: 'Vierkantswortels vereenvoudigen en gelijksoortige wortelvormen samennemen.',
          en: 'Simplify square roots and combine like radicals.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een vierkantswortel vereenvoudigen en wortels optellen.',
            en: 'I can simplify a square root and add roots.',
          },
        },
        criteria: [
          { nl: 'Ik zoek het grootste kwadraat dat een deler is.', en: 'I find the largest square that is a divisor.' },
          { nl: 'Ik breng dat kwadraat buiten het wortelteken.', en: 'I bring that square outside the root sign.' },
          { nl: 'Ik tel alleen gelijksoortige wortels op.', en: 'I only add like roots.' },
        ],
        why: {
          nl: 'Een exact antwoord blijft juist, hoe vaak je er ook mee verder rekent; een afgerond antwoord niet.',
          en: 'An exact answer stays right however long you calculate with it; a rounded one does not.',
        },
        requires: ['W8.MAC.3', 'W7.LET.2'],
        minimum: true,
      },
      {
        code: 'W9.REE.3',
        year: 9,
        statement: {
          nl: 'Machten met een gehele exponent berekenen.',
          en: 'Calculate powers with an integer exponent.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een macht met een negatieve exponent berekenen.',
            en: 'I can calculate a power with a negative exponent.',
          },
        },
        criteria: [
          {
            nl: 'Ik schrijf een negatieve exponent als een omgekeerde.',
            en: 'I write a negative exponent as a reciprocal.',
          },
          {
            nl: 'Ik verwar een negatieve exponent niet met een negatief getal.',
            en: 'I do not confuse a negative exponent with a negative number.',
          },
        ],
        why: {
          nl: 'Halveren, verdunnen en inzoomen tot op nanoschaal schrijf je met negatieve exponenten.',
          en: 'Halving, diluting and zooming in to the nanoscale are written with negative exponents.',
        },
        requires: ['W8.MAC.2', 'W7.RAT.3'],
        minimum: true,
      },
    ],
  },
  {
    key: 'veeltermen',
    title: { nl: 'Veeltermen en ontbinden', en: 'Polynomials and factorising' },
    goals: [
      {
        code: 'W9.VEE.1',
        year: 9,
        statement: {
          nl: 'Veeltermen optellen, aftrekken en vermenigvuldigen.',
          en: 'Add, subtract and multiply polynomials.',
        },
        iCan: {
          older: {
            nl: 'Ik kan veeltermen optellen, aftrekken en vermenigvuldigen.',
            en: 'I can add, subtract and multiply polynomials.',
          },
        },
        criteria: [
          { nl: 'Ik neem alleen termen van dezelfde graad samen.', en: 'I only combine terms of the same degree.' },
          { nl: 'Ik vermenigvuldig elke term met elke term.', en: 'I multiply every term by every term.' },
          { nl: 'Ik let op de tekens bij aftrekken.', en: 'I watch the signs when I subtract.' },
        ],
        why: {
          nl: 'Vloeiende lijnen in letters, games en auto’s worden getekend met veeltermen.',
          en: 'Smooth curves in fonts, games and cars are drawn with polynomials.',
        },
        requires: ['W8.LET.4', 'W8.MAC.2'],
        minimum: true,
      },
      {
        code: 'W9.VEE.2',
        year: 9,
        statement: {
          nl: 'Het kwadraat van een tweeterm en het product van toegevoegde tweetermen uitwerken.',
          en: 'Expand the square of a binomial and the product of conjugate binomials.',
        },
        iCan: {
          older: {
            nl: 'Ik kan merkwaardige producten herkennen en uitwerken.',
            en: 'I can recognise and expand special products.',
          },
        },
        criteria: [
          {
            nl: 'Ik vergeet het dubbel product niet in (a + b)².',
            en: 'I do not forget the double product in (a + b)².',
          },
          {
            nl: 'Ik weet waarom (a + b)(a − b) maar twee termen geeft.',
            en: 'I know why (a + b)(a − b) gives only two terms.',
          },
        ],
        why: {
          nl: 'Met dit patroon bereken je 49 × 51 uit je hoofd, en ontbind je straks in één blik.',
          en: 'With this pattern you work out 49 × 51 in your head, and soon factorise at a glance.',
        },
        requires: ['W9.VEE.1'],
        minimum: true,
      },
      {
        code: 'W9.VEE.3',
        year: 9,
        statement: {
          nl: 'Een veelterm ontbinden door een gemeenschappelijke factor af te zonderen of met een merkwaardig product.',
          en: 'Factorise a polynomial by taking out a common factor or with a special product.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een veelterm schrijven als een product van factoren.',
            en: 'I can write a polynomial as a product of factors.',
          },
        },
        criteria: [
          { nl: 'Ik zoek eerst een gemeenschappelijke factor.', en: 'I look for a common factor first.' },
          {
            nl: 'Ik herken een verschil van kwadraten en een volkomen kwadraat.',
            en: 'I recognise a difference of squares and a perfect square.',
          },
          { nl: 'Ik controleer door het product weer uit te werken.', en: 'I check by expanding the product again.' },
        ],
        why: {
          nl: 'Ontbinden maakt van een moeilijke vergelijking twee makkelijke.',
          en: 'Factorising turns one hard equation into two easy ones.',
        },
        requires: ['W9.VEE.2'],
        minimum: true,
      },
    ],
  },
  {
    key: 'ongelijkheden-en-stelsels',
    title: { nl: 'Ongelijkheden en stelsels', en: 'Inequalities and systems' },
    goals: [
      {
        code: 'W9.ONG.1',
        year: 9,
        statement: {
          nl: 'Eerstegraadsongelijkheden met één onbekende oplossen.',
          en: 'Solve linear inequalities with one unknown.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een ongelijkheid oplossen en zeggen welke getallen voldoen.',
            en: 'I can solve an inequality and say which numbers satisfy it.',
          },
        },
        criteria: [
          { nl: 'Ik los op zoals een vergelijking.', en: 'I solve it like an equation.' },
          {
            nl: 'Ik draai het teken om als ik door een negatief getal deel.',
            en: 'I reverse the sign when I divide by a negative number.',
          },
          { nl: 'Ik controleer met één getal uit mijn oplossing.', en: 'I check with one number from my solution.' },
        ],
        why: {
          nl: 'Hoogstens, minstens, binnen budget: de meeste echte grenzen zijn ongelijkheden.',
          en: 'At most, at least, within budget: most real limits are inequalities.',
        },
        requires: ['W8.VGL.3', 'W7.GEH.1'],
        minimum: true,
      },
      {
        code: 'W10.ONG.2',
        year: 10,
        statement: {
          nl: 'Een stelsel van twee eerstegraadsvergelijkingen met twee onbekenden oplossen.',
          en: 'Solve a system of two linear equations with two unknowns.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een stelsel van twee vergelijkingen oplossen.',
            en: 'I can solve a system of two equations.',
          },
        },
        criteria: [
          { nl: 'Ik kies tussen invullen en combineren.', en: 'I choose between substitution and elimination.' },
          { nl: 'Ik geef een waarde voor x en voor y.', en: 'I give a value for x and for y.' },
          { nl: 'Ik controleer in beide vergelijkingen.', en: 'I check in both equations.' },
        ],
        why: {
          nl: 'Twee onbekenden en twee aanwijzingen: zo vind je het snijpunt van twee plannen, prijzen of wegen.',
          en: 'Two unknowns and two clues: this is how you find where two plans, prices or roads meet.',
        },
        requires: ['W8.VGL.3', 'W9.EGF.2'],
        minimum: true,
      },
      {
        code: 'W10.ONG.3',
        year: 10,
        statement: {
          nl: 'Een vraagstuk met twee onbekenden omzetten in een stelsel en oplossen.',
          en: 'Turn a problem with two unknowns into a system and solve it.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een vraagstuk met twee onbekenden oplossen.',
            en: 'I can solve a problem with two unknowns.',
          },
        },
        criteria: [
          { nl: 'Ik schrijf op wat x en y voorstellen.', en: 'I write down what x and y stand for.' },
          { nl: 'Ik haal twee vergelijkingen uit de tekst.', en: 'I take two equations from the text.' },
          { nl: 'Ik antwoord op de vraag die gesteld is.', en: 'I answer the question that was asked.' },
        ],
        why: {
          nl: 'Ticketverkoop, mengsels, sportpunten: met een stelsel reconstrueer je wat niemand apart heeft geteld.',
          en: 'Ticket sales, mixtures, sports points: a system reconstructs what nobody counted separately.',
        },
        requires: ['W10.ONG.2', 'W8.VGL.4'],
        minimum: false,
      },
    ],
  },
  {
    key: 'kwadratische-vergelijkingen',
    title: { nl: 'Kwadratische vergelijkingen', en: 'Quadratic equations' },
    goals: [
      {
        code: 'W10.KWA.1',
        year: 10,
        statement: {
          nl: 'Onvolledige kwadratische vergelijkingen en producten gelijk aan nul oplossen.',
          en: 'Solve incomplete quadratic equations and products equal to zero.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een kwadratische vergelijking oplossen met een wortel of door te ontbinden.',
            en: 'I can solve a quadratic equation with a root or by factorising.',
          },
        },
        criteria: [
          {
            nl: 'Ik denk aan beide wortels, de positieve en de negatieve.',
            en: 'I think of both roots, the positive and the negative.',
          },
          { nl: 'Ik deel nooit door x, maar zonder x af.', en: 'I never divide by x; I take x out as a factor.' },
          {
            nl: 'Ik gebruik dat een product nul is als een factor nul is.',
            en: 'I use that a product is zero when a factor is zero.',
          },
        ],
        why: {
          nl: 'Remafstand, een vallende bal, een vierkant perceel: zodra iets in het kwadraat staat, heb je dit nodig.',
          en: 'Braking distance, a falling ball, a square plot: as soon as something is squared, you need this.',
        },
        requires: ['W9.VEE.3', 'W8.MAC.3', 'W8.VGL.2'],
        minimum: true,
      },
      {
        code: 'W10.KWA.2',
        year: 10,
        statement: {
          nl: 'Kwadratische vergelijkingen oplossen met de discriminant.',
          en: 'Solve quadratic equations with the discriminant.',
        },
        iCan: {
          older: {
            nl: 'Ik kan elke kwadratische vergelijking oplossen met de discriminant.',
            en: 'I can solve any quadratic equation with the discriminant.',
          },
        },
        criteria: [
          { nl: 'Ik lees a, b en c af met hun teken.', en: 'I read a, b and c with their signs.' },
          { nl: 'Ik bereken D = b² − 4ac.', en: 'I calculate D = b² − 4ac.' },
          {
            nl: 'Ik weet wat D zegt over het aantal oplossingen.',
            en: 'I know what D says about the number of solutions.',
          },
        ],
        why: {
          nl: 'Eén formule voor alle gevallen: deze oplossing is al eeuwen een van de nuttigste van de wiskunde.',
          en: 'One formula for all cases: for centuries one of the most useful in mathematics.',
        },
        requires: ['W10.KWA.1', 'W7.LET.1'],
        minimum: true,
      },
      {
        code: 'W10.KWA.3',
        year: 10,
        statement: {
          nl: 'De top van een parabool bepalen uit haar voorschrift.',
          en: 'Find the vertex of a parabola from its equation.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de top van een parabool vinden.',
            en: 'I can find the vertex of a parabola.',
          },
        },
        criteria: [
          { nl: 'Ik lees de top af uit y = a(x − p)² + q.', en: 'I read the vertex from y = a(x − p)² + q.' },
          { nl: 'Ik bereken de x van de top met −b : (2a).', en: 'I calculate the x of the vertex with −b : (2a).' },
          {
            nl: 'Ik zie of de top het hoogste of het laagste punt is.',
            en: 'I see whether the vertex is the highest or the lowest point.',
          },
        ],
        why: {
          nl: 'De hoogste winst, de verste worp, de zuinigste vorm: wie optimaliseert, zoekt een top.',
          en: 'The highest profit, the longest throw, the thriftiest shape: to optimise is to look for a vertex.',
        },
        requires: ['W10.KWA.1', 'W9.EGF.1'],
        minimum: false,
      },
    ],
  },
];
