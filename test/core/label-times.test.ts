import { expect, it } from 'vitest'
import { timesOf } from '../../rules/core/label-times.ts'

it.each([
  ['Email 2', { step: 2 }],
  ['Touch #3', { step: 3 }],
  ['Step two', { step: 2 }],
  ['Second email', { step: 2 }],
  ['E3', { step: 3 }],
  ['Schritt 2', { step: 2 }],
  ['Step 2: Write the note', {}],
  ['Email: 2 minutes of your time', {}],
  ['Message, 3 sentences', {}],
  ['Follow-up 2', { followUpNumber: 2 }],
  ['Third follow-up', { followUpNumber: 3 }],
  ['Relance 1', { followUpNumber: 1 }],
  ['Day 3', { day: 3, sinceStart: 3 }],
  ['Days 3–5', { day: 3, sinceStart: 3 }],
  ['J+2', { day: 2, sinceStart: 2 }],
  ['D7', { day: 7, sinceStart: 7 }],
  ['Tag 4', { day: 4, sinceStart: 4 }],
  ['Week 2', { day: 8, sinceStart: 14 }],
  ['3 days later', { delay: 3 }],
  ['Bump 1 — 4 days later', { followUpNumber: 1, delay: 4 }],
  ['1–2 days later', { delay: 1 }],
  ['24-48h after they accept', { delay: 1 }],
  ['A week later', { delay: 7 }],
  ['two weeks later', { delay: 14 }],
  ['(7-10 days)', { delay: 7 }],
  ['Email, +3 days', { delay: 3 }],
  ['no reply in 4 days', { delay: 4 }],
  ['the next day', { delay: 1 }],
  ['immediately', { delay: 0 }],
  ['3 Tage später', { delay: 3 }],
  ['après 5 jours', { delay: 5 }],
  ['3 días después', { delay: 3 }],
  ['3 days before the event', {}],
  ['A call (15 minutes)', {}],
])('%j', (text, expected) => {
  const silent = { step: null, followUpNumber: null, day: null, sinceStart: null, delay: null }
  expect(timesOf(text)).toEqual({ ...silent, ...expected })
})
