/** Shows how far long work is: one line that is rewritten on a terminal, a line every ten percent elsewhere. */
export function progress(label: string): (done: number, of: number) => void {
  let shown = -1;
  return (done, of) => {
    const percent = of === 0 ? 100 : Math.floor((done / of) * 100);
    const step = process.stderr.isTTY ? percent : percent - (percent % 10);
    if (step === shown) return;
    shown = step;
    const text = `${label} ${step} % (${done.toLocaleString('en')} of ${of.toLocaleString('en')})`;
    process.stderr.write(process.stderr.isTTY ? `\r${text}${step === 100 ? '\n' : ''}` : `${text}\n`);
  };
}
