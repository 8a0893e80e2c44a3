declare module 'nspell' {
  /** Reads a Hunspell dictionary, which takes a few hundred milliseconds. */
  export default function nspell(dictionary: { readonly aff: string; readonly dic: string }): {
    correct(word: string): boolean
  }
}
