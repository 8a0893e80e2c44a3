import type { Span } from './types.ts'

/**
 * Languages in which brackets are syntax. Fences of any other language, or of none, may hold messages, YAML
 * among them.
 */
const CODE = new Set(
  `apex asm awk bash bat batch bibtex c c# c++ cjs clj clojure cmake cmd console cpp cs csharp css curl dart diff
  docker dockerfile dot dotenv elixir env erlang ex fish go golang gql graphql graphviz h haskell hcl hs http ini
  ipython java javascript js json json5 jsonc jsonl jsx julia kotlin kt latex less lisp log lua make makefile
  mermaid mjs mysql nginx nix objc patch perl php pl plantuml powershell properties proto protobuf ps1 psql pwsh
  py py3 python r rb regex rs ruby rust sass scala scss sed sh shell shell-session shellsession solidity soql sql
  svelte svg swift terminal terraform tex tf toml ts tsx typescript vba vim vue wasm xml zsh`.split(
    /\s+/,
  ),
)

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)/gm

/** The fences that hold code, in order; one that is never closed reaches to the end. */
export function codeFences(source: string): Span[] {
  const spans: Span[] = []
  let open: { readonly start: number; readonly marks: string; readonly isCode: boolean } | null =
    null
  for (const { 0: line, 1: marks = '', 2: info = '', index } of source.matchAll(FENCE)) {
    const rest = info.trim()
    if (!open) {
      // Behind three backticks on one line, more of them end inline code.
      if (marks.startsWith('`') && rest.includes('`')) continue
      const language = /^[^\s{,]*/.exec(rest)?.[0].toLowerCase() ?? ''
      open = { start: index, marks, isCode: CODE.has(language) }
    } else if (rest === '' && marks.startsWith(open.marks)) {
      if (open.isCode) spans.push({ start: open.start, end: index + line.length })
      open = null
    }
  }
  if (open?.isCode) spans.push({ start: open.start, end: source.length })
  return spans
}
