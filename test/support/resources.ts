import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { dictionaryIn } from '../../node/dictionary.ts'

const folder = path.resolve(import.meta.dirname, '../../node_modules/dictionary-en')

/** What the command line and the server hand in, as it lies in the sources. */
export const resources = { dictionary: dictionaryIn(pathToFileURL(`${folder}/`)) }
