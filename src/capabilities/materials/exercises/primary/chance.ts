import type { Random } from '../../../../kernel/random.ts';
import { chooseOne, type Ratio } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askFraction, option, say, slip, slipTo } from './ask.ts';

/** Chance, the enrichment of the line `grafieken-tabellen`. */
export const CHANCE: readonly ExerciseGenerator[] = [{ goal: 'W4.GRA.4', version: 1, generate: chance }];

const COLOURS = [say('rode', 'red'), say('blauwe', 'blue'), say('groene', 'green'), say('gele', 'yellow')];

function chance(random: Random): Exercise {
  const [colour = COLOURS[0] ?? say('rode', 'red'), other = COLOURS[1] ?? say('blauwe', 'blue')] =
    random.shuffle(COLOURS);
  if (random.integer(0, 1) === 0) {
    const [wanted, rest] = [random.integer(1, 7), random.integer(2, 8)];
    const total = wanted + rest;
    return {
      prompt: say(
        `In een zak zitten ${total} knikkers: ${wanted === 1 ? `1 ${colour.nl}` : `${wanted} ${colour.nl}`} en ${rest} ${other.nl}. Je neemt er één zonder te kijken.\nHoe groot is de kans op een ${colour.nl}? Schrijf een breuk.`,
        `A bag holds ${total} marbles: ${wanted} ${colour.en} and ${rest} ${other.en}. You take one without looking.\nWhat is the chance of a ${colour.en} one? Write a fraction.`,
      ),
      worked: [
        say(`Er zijn ${total} knikkers die je kunt nemen.`, `There are ${total} marbles you can take.`),
        say(`Aantal ${colour.nl}: ${wanted}.`, `Number of ${colour.en} ones: ${wanted}.`),
        say(
          `De kans is ${wanted} op ${total}: ${wanted}/${total}.`,
          `The chance is ${wanted} out of ${total}: ${wanted}/${total}.`,
        ),
      ],
      ...askFraction({
        answer: [wanted, total],
        decimals: true,
        mistakes: [
          slipTo<Ratio>(
            [wanted, rest],
            'part-to-part',
            `Je vergeleek de kleuren. Onder de streep komen alle knikkers: ${total}.`,
            `You compared the colours. All the marbles go below the line: ${total}.`,
          ),
          slipTo<Ratio>(
            [rest, total],
            'other-outcome',
            'Dat is de kans op de andere kleur.',
            'That is the chance of the other colour.',
          ),
          slipTo<Ratio>(
            [1, 2],
            'two-outcomes-so-half',
            'Twee kleuren betekent niet dat elke kleur evenveel kans heeft. Tel de knikkers.',
            'Two colours does not mean that each has the same chance. Count the marbles.',
          ),
        ],
        wrong: say(
          'Tel alle knikkers, en dan de knikkers die je wilt.',
          'Count all the marbles, and then the ones you want.',
        ),
      }),
    };
  }
  return compareBags(random, colour.nl, colour.en);
}

/** The bag with more marbles of the colour has the smaller share of them. */
function compareBags(random: Random, colourNl: string, colourEn: string): Exercise {
  const few = random.integer(1, 3);
  const fewTotal = few * 2 - (few > 1 ? random.integer(0, 1) : 0);
  const many = few + random.integer(1, 3);
  const manyTotal = many * 2 + random.integer(2, 6);
  const names = random.shuffle(['A', 'B']);
  const bag = (name: string, count: number, total: number) =>
    say(
      `zak ${name}: ${count} ${colourNl} ${count === 1 ? 'knikker' : 'knikkers'} op ${total}`,
      `bag ${name}: ${count} ${colourEn} ${count === 1 ? 'marble' : 'marbles'} out of ${total}`,
    );
  const [good, bad] = [bag(names[0] ?? 'A', few, fewTotal), bag(names[1] ?? 'B', many, manyTotal)];
  return {
    prompt: say(
      `Uit welke zak heb je het meest kans op een ${colourNl} knikker? Je kijkt niet.`,
      `Which bag gives you the best chance of a ${colourEn} marble? You do not look.`,
    ),
    worked: [
      say(
        `${few} van de ${fewTotal}: dat is ${fewTotal === few * 2 ? 'de helft' : 'meer dan de helft'}.`,
        `${few} of the ${fewTotal}: that is ${fewTotal === few * 2 ? 'half' : 'more than half'}.`,
      ),
      say(
        `${many} van de ${manyTotal}: dat is minder dan de helft.`,
        `${many} of the ${manyTotal}: that is less than half.`,
      ),
      say(`De beste kans geeft zak ${names[0]}.`, `Bag ${names[0]} gives the best chance.`),
    ],
    ...chooseOne(
      random,
      good,
      [
        option(
          bad,
          slip(
            'more-marbles-better-chance',
            'Daar zitten er meer van die kleur in, maar ook veel meer andere. Vergelijk welk deel van de zak het is.',
            'There are more of that colour in it, but also many more others. Compare which part of the bag it is.',
          ),
        ),
        option(
          say('De kans is gelijk.', 'The chance is the same.'),
          slip(
            'chance-is-luck',
            'Je kiest zonder te kijken, maar de aantallen tellen mee. Vergelijk welk deel van de zak het is.',
            'You choose without looking, but the numbers matter. Compare which part of the bag it is.',
          ),
        ),
      ],
      { wrong: say('Is het meer of minder dan de helft van de zak?', 'Is it more or less than half of the bag?') },
    ),
  };
}
