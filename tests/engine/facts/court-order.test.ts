import { expect, test } from 'vitest';
import { orderStated } from '../../../src/engine/facts/court-order.ts';
import { contextOf } from '../../helpers/assessment.ts';

const says = (bodyText: string) => orderStated(contextOf({ fields: { bodyText } }));

test.each([
  'The warrant was signed by Judge Ellen Marsh.',
  'Der Beschluss wurde vom zuständigen Ermittlungsrichter erlassen, erlassen durch das Amtsgericht.',
  'La saisie a été autorisée par le juge des libertés.',
  'El embargo fue dictado por la jueza de guardia.',
  'A medida foi deferida pelo juízo da comarca.',
  'Si notifica il decreto di sequestro preventivo emesso dal G.I.P. del Tribunale.',
  'De inbeslagneming is bevolen door de rechter-commissaris.',
  'Zabezpieczenie zostało wydane przez sąd rejonowy.',
])('states an order: %s', (bodyText) => {
  expect(says(bodyText)).toBe(true);
});

test.each([
  'A court order will follow next week.',
  'Il decreto di sequestro seguirà in seguito.',
  'We ask for your voluntary help.',
])('states none: %s', (bodyText) => {
  expect(says(bodyText)).toBe(false);
});
