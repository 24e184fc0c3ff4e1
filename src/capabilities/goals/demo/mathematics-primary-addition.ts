import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_ADDITION: DemoLine = {
  key: 'optellen-aftrekken',
  title: { nl: 'Optellen en aftrekken', en: 'Addition and subtraction' },
  goals: [
    {
      code: 'W3.OPT.1',
      year: 3,
      statement: {
        nl: 'Getallen tot 1000 uit het hoofd optellen met een handige manier.',
        en: 'Add numbers up to 1000 mentally with a suitable method.',
      },
      iCan: {
        young: {
          nl: 'Ik kan getallen tot 1000 optellen in mijn hoofd.',
          en: 'I can add numbers up to 1000 in my head.',
        },
        older: {
          nl: 'Ik kan getallen tot 1000 uit het hoofd optellen en zeggen hoe ik dat deed.',
          en: 'I can add numbers up to 1000 in my head and say how I did it.',
        },
      },
      criteria: [
        {
          nl: 'Ik kies een handige manier, zoals splitsen of eerst naar een rond getal gaan.',
          en: 'I choose a handy way, such as splitting or going to a round number first.',
        },
        {
          nl: 'Ik kom juist uit, ook als ik over een honderdtal ga.',
          en: 'I get it right, even when I cross a hundred.',
        },
      ],
      why: {
        nl: 'In de winkel weet je zo snel hoeveel twee dingen samen kosten.',
        en: 'In a shop you quickly know what two things cost together.',
      },
      requires: ['W3.GET.1'],
      minimum: true,
    },
    {
      code: 'W3.OPT.2',
      year: 3,
      statement: {
        nl: 'Getallen tot 1000 uit het hoofd aftrekken met een handige manier.',
        en: 'Subtract numbers up to 1000 mentally with a suitable method.',
      },
      iCan: {
        young: {
          nl: 'Ik kan getallen tot 1000 aftrekken in mijn hoofd.',
          en: 'I can subtract numbers up to 1000 in my head.',
        },
        older: {
          nl: 'Ik kan getallen tot 1000 uit het hoofd aftrekken en mijn antwoord controleren.',
          en: 'I can subtract numbers up to 1000 in my head and check my answer.',
        },
      },
      criteria: [
        { nl: 'Ik kies: terugtellen in sprongen of aanvullen.', en: 'I choose: jump back or count up.' },
        { nl: 'Ik controleer met een optelling.', en: 'I check with an addition.' },
      ],
      why: {
        nl: 'Zo weet je hoeveel er overblijft of hoeveel je nog nodig hebt.',
        en: 'It tells you how much is left or how much you still need.',
      },
      requires: ['W3.OPT.1'],
      minimum: true,
    },
    {
      code: 'W3.OPT.3',
      year: 3,
      statement: { nl: 'Cijferend optellen tot 1000 met onthouden.', en: 'Add in columns up to 1000 with carrying.' },
      iCan: {
        young: {
          nl: 'Ik kan getallen onder elkaar zetten en optellen.',
          en: 'I can put numbers under each other and add them.',
        },
        older: {
          nl: 'Ik kan cijferend optellen en onthouden wat naar de volgende kolom gaat.',
          en: 'I can add in columns and carry to the next column.',
        },
      },
      criteria: [
        {
          nl: 'Ik zet eenheden onder eenheden en tientallen onder tientallen.',
          en: 'I put ones under ones and tens under tens.',
        },
        {
          nl: 'Ik begin rechts en vergeet niet wat ik onthoud.',
          en: 'I start on the right and do not forget what I carry.',
        },
      ],
      why: { nl: 'Het werkt voor alle getallen, hoe groot ook.', en: 'It works for all numbers, however large.' },
      requires: ['W3.OPT.1'],
      minimum: true,
    },
    {
      code: 'W3.OPT.4',
      year: 3,
      statement: {
        nl: 'Cijferend aftrekken tot 1000 met lenen.',
        en: 'Subtract in columns up to 1000 with borrowing.',
      },
      iCan: {
        young: {
          nl: 'Ik kan getallen onder elkaar zetten en aftrekken.',
          en: 'I can put numbers under each other and subtract them.',
        },
        older: {
          nl: 'Ik kan cijferend aftrekken, ook als ik moet lenen.',
          en: 'I can subtract in columns, even when I have to borrow.',
        },
      },
      criteria: [
        {
          nl: 'Ik leen een tiental of honderdtal als het bovenste cijfer te klein is.',
          en: 'I borrow a ten or a hundred when the top digit is too small.',
        },
        {
          nl: 'Ik controleer door mijn antwoord en het onderste getal op te tellen.',
          en: 'I check by adding my answer and the bottom number.',
        },
      ],
      why: {
        nl: 'Je rekent er verschillen mee uit die te moeilijk zijn uit je hoofd.',
        en: 'You work out differences with it that are too hard to do in your head.',
      },
      requires: ['W3.OPT.2', 'W3.OPT.3'],
      minimum: true,
    },
    {
      code: 'W4.OPT.5',
      year: 4,
      statement: {
        nl: 'Het resultaat van een optelling of aftrekking schatten door af te ronden.',
        en: 'Estimate the result of an addition or subtraction by rounding.',
      },
      iCan: {
        young: { nl: 'Ik kan ongeveer zeggen hoeveel het is.', en: 'I can say roughly how much it is.' },
        older: {
          nl: 'Ik kan een optelling of aftrekking schatten met ronde getallen.',
          en: 'I can estimate an addition or subtraction with round numbers.',
        },
      },
      criteria: [
        {
          nl: 'Ik rond elk getal af en reken dan met de ronde getallen.',
          en: 'I round each number and then work with the round numbers.',
        },
        { nl: 'Ik zie of een antwoord kan kloppen.', en: 'I see whether an answer can be right.' },
      ],
      why: {
        nl: 'Zo merk je een fout op een rekenmachine of een kasticket meteen.',
        en: 'It lets you spot a mistake on a calculator or a receipt at once.',
      },
      requires: ['W4.GET.5', 'W3.OPT.1', 'W3.OPT.2'],
      minimum: true,
    },
    {
      code: 'W4.OPT.6',
      year: 4,
      statement: {
        nl: 'Vraagstukken met twee stappen oplossen met optellen en aftrekken.',
        en: 'Solve two-step problems with addition and subtraction.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een verhaaltje met twee sommen oplossen.',
          en: 'I can solve a story with two sums in it.',
        },
        older: { nl: 'Ik kan een vraagstuk in twee stappen oplossen.', en: 'I can solve a problem in two steps.' },
      },
      criteria: [
        { nl: 'Ik vertel in eigen woorden wat er gevraagd wordt.', en: 'I say in my own words what is asked.' },
        {
          nl: 'Ik schrijf beide stappen op en kijk of mijn antwoord past bij de vraag.',
          en: 'I write down both steps and see whether my answer fits the question.',
        },
      ],
      why: {
        nl: 'In het echt moet je vaak eerst iets anders uitrekenen voor je het antwoord weet.',
        en: 'In real life you often have to work out something else first.',
      },
      requires: ['W3.OPT.3', 'W3.OPT.4'],
      minimum: true,
    },
    {
      code: 'W4.OPT.7',
      year: 4,
      statement: {
        nl: 'Een ontbrekend getal vinden in een gelijkheid door naar beide kanten te kijken.',
        en: 'Find a missing number in an equality by looking at both sides.',
      },
      iCan: {
        young: { nl: 'Ik kan het getal vinden dat verstopt zit.', en: 'I can find the hidden number.' },
        older: {
          nl: 'Ik kan een ontbrekend getal vinden zodat beide kanten van het = -teken gelijk zijn.',
          en: 'I can find a missing number that makes both sides of the = sign equal.',
        },
      },
      criteria: [
        {
          nl: 'Ik weet dat links en rechts van = evenveel moet staan.',
          en: 'I know that both sides of = must be worth the same.',
        },
        {
          nl: 'Ik vergelijk de getallen eerst en reken pas als het nodig is.',
          en: 'I compare the numbers first and calculate only when needed.',
        },
      ],
      why: {
        nl: 'Dit is je eerste stap naar vergelijkingen in het middelbaar.',
        en: 'This is your first step towards equations in secondary school.',
      },
      requires: ['W3.OPT.1', 'W3.OPT.2'],
      minimum: false,
    },
  ],
};
