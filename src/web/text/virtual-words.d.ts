/** Made by scripts/web/words-plugin.ts when the web app is built. */
declare module 'virtual:words' {
  /** By language and part. */
  export const loaders: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ readonly words: import('./words.ts').Words }>>>>
  >;
  /** In which parts keys stand that begin with this. */
  export const partsOfPrefix: Readonly<Record<string, readonly string[]>>;
}
