import type { CountryLaw } from '../../schema/law.ts';
import { lawAe } from './ae.ts';
import { lawAr } from './ar.ts';
import { lawAt } from './at.ts';
import { lawAu } from './au.ts';
import { lawBd } from './bd.ts';
import { lawBe } from './be.ts';
import { lawBg } from './bg.ts';
import { lawBr } from './br.ts';
import { lawCa } from './ca.ts';
import { lawCh } from './ch.ts';
import { lawCl } from './cl.ts';
import { lawCn } from './cn.ts';
import { lawCo } from './co.ts';
import { lawCz } from './cz.ts';
import { lawDe } from './de.ts';
import { lawDk } from './dk.ts';
import { lawDz } from './dz.ts';
import { lawEc } from './ec.ts';
import { lawEe } from './ee.ts';
import { lawEg } from './eg.ts';
import { lawEs } from './es.ts';
import { lawEu } from './eu.ts';
import { lawFi } from './fi.ts';
import { lawFr } from './fr.ts';
import { lawGb } from './gb.ts';
import { lawGr } from './gr.ts';
import { lawHk } from './hk.ts';
import { lawHr } from './hr.ts';
import { lawHu } from './hu.ts';
import { lawId } from './id.ts';
import { lawIe } from './ie.ts';
import { lawIl } from './il.ts';
import { lawIn } from './in.ts';
import { lawInt } from './int.ts';
import { lawIs } from './is.ts';
import { lawIt } from './it.ts';
import { lawJp } from './jp.ts';
import { lawKe } from './ke.ts';
import { lawKr } from './kr.ts';
import { lawLk } from './lk.ts';
import { lawLt } from './lt.ts';
import { lawLu } from './lu.ts';
import { lawLv } from './lv.ts';
import { lawMa } from './ma.ts';
import { lawMx } from './mx.ts';
import { lawMy } from './my.ts';
import { lawNg } from './ng.ts';
import { lawNl } from './nl.ts';
import { lawNo } from './no.ts';
import { lawNz } from './nz.ts';
import { lawPe } from './pe.ts';
import { lawPh } from './ph.ts';
import { lawPk } from './pk.ts';
import { lawPl } from './pl.ts';
import { lawPt } from './pt.ts';
import { lawRo } from './ro.ts';
import { lawRu } from './ru.ts';
import { lawSe } from './se.ts';
import { lawSg } from './sg.ts';
import { lawSk } from './sk.ts';
import { lawTh } from './th.ts';
import { lawTr } from './tr.ts';
import { lawTw } from './tw.ts';
import { lawUa } from './ua.ts';
import { lawUg } from './ug.ts';
import { lawUs } from './us.ts';
import { lawUy } from './uy.ts';
import { lawVn } from './vn.ts';
import { lawZa } from './za.ts';

/** THE list of countries whose law is known: one line each, by code. */
export const countryLaws: readonly CountryLaw[] = [
  lawAe,
  lawAr,
  lawAt,
  lawAu,
  lawBd,
  lawBe,
  lawBg,
  lawBr,
  lawCa,
  lawCh,
  lawCl,
  lawCn,
  lawCo,
  lawCz,
  lawDe,
  lawDk,
  lawDz,
  lawEc,
  lawEe,
  lawEg,
  lawEs,
  lawEu,
  lawFi,
  lawFr,
  lawGb,
  lawGr,
  lawHk,
  lawHr,
  lawHu,
  lawId,
  lawIe,
  lawIl,
  lawIn,
  lawInt,
  lawIs,
  lawIt,
  lawJp,
  lawKe,
  lawKr,
  lawLk,
  lawLt,
  lawLu,
  lawLv,
  lawMa,
  lawMx,
  lawMy,
  lawNg,
  lawNl,
  lawNo,
  lawNz,
  lawPe,
  lawPh,
  lawPk,
  lawPl,
  lawPt,
  lawRo,
  lawRu,
  lawSe,
  lawSg,
  lawSk,
  lawTh,
  lawTr,
  lawTw,
  lawUa,
  lawUg,
  lawUs,
  lawUy,
  lawVn,
  lawZa,
];

/** Member states of the European Union. */
export const EU_MEMBERS: ReadonlySet<string> = new Set([
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
]);
