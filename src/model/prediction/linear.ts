/**
 * Solves `A x = b` in place for symmetric positive definite `A` of `size × size` (its lower half, by rows), by Cholesky decomposition
 * (Golub and Van Loan 2013, 4.2). `b` becomes `x`; `A` is overwritten.
 */
export function solvePositive(a: Float64Array, b: Float64Array, size: number): void {
  for (let j = 0; j < size; j++) {
    for (let k = 0; k <= j; k++) {
      let sum = a[j * size + k] as number;
      for (let m = 0; m < k; m++) sum -= (a[j * size + m] as number) * (a[k * size + m] as number);
      a[j * size + k] = j === k ? Math.sqrt(Math.max(1e-12, sum)) : sum / (a[k * size + k] as number);
    }
  }
  for (let j = 0; j < size; j++) {
    let sum = b[j] as number;
    for (let m = 0; m < j; m++) sum -= (a[j * size + m] as number) * (b[m] as number);
    b[j] = sum / (a[j * size + j] as number);
  }
  for (let j = size - 1; j >= 0; j--) {
    let sum = b[j] as number;
    for (let m = j + 1; m < size; m++) sum -= (a[m * size + j] as number) * (b[m] as number);
    b[j] = sum / (a[j * size + j] as number);
  }
}
