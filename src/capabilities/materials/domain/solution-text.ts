import type { Localized } from '../../../kernel/text.ts';
import type { Exercise } from '../exercises/exercise.ts';

/** The solution as a person would write it: the words of a chosen option rather than its number, a decimal comma in Dutch. */
export function solutionText({ answer, solution }: Exercise): Localized {
  if (answer.kind === 'choice') return answer.options[Number(solution)] ?? same(solution);
  if (answer.kind === 'order') {
    const items = solution.split(',').map((index) => answer.items[Number(index)] ?? same(index));
    return { nl: items.map((item) => item.nl).join(' – '), en: items.map((item) => item.en).join(' – ') };
  }
  if (answer.kind === 'number') {
    const unit = answer.unit ? ` ${answer.unit}` : '';
    return { nl: solution.replace('.', ',') + unit, en: solution.replace(',', '.') + unit };
  }
  return same(solution);
}

function same(text: string): Localized {
  return { nl: text, en: text };
}
