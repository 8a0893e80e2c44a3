import { evaluate } from './eval/evaluate.ts'

/** Measures the linter against what people found in the same texts; see CONTRIBUTING.md. */
const { output, faults } = await evaluate(process.argv.slice(2))
process.stdout.write(output)
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length > 0 ? 2 : 0
