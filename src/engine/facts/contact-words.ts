/** Words that make an address one to write to. */
export const CONTACT =
  /contact|reach (?:me|us)|repl(?:y|ies)|respond|respon[sd]|answer|write (?:to|me|us)|e-?mail (?:me|us)|kontakt|erreich|antwort|schreiben sie|r[ée]pond|joindre|écri(?:re|vez)|adressez|contest|escrib|dir[ií]jan?se|respuesta|respost|contat|rispond|scriv|contatt|beantwoord|bereikbaar|mail(?:en)? naar|odpowied|prosz[eę] pisa|kontaktowy|返信|連絡先|回答|ご連絡/iu;
