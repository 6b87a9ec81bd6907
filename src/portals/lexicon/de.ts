import { defineLexicon } from './define.ts';

export const de = defineLexicon({
  language: 'de',
  labels: {
    requester:
      'benutzer|von|absender|anfragender|anfragesteller|antragsteller|anforderer|ersteller|kunde|melder|sachbearbeiter der behörde|ermittler|beamter|anfragende person|eingereicht von|gemeldet von|ersuchender|ansprechpartner|kontakt|absenderin|anfragesteller/in',
    requesterName:
      'name des beamten|name des anfragenden|name des ermittlers|name der sachbearbeiterin|name des sachbearbeiters|name des antragstellers|kontaktname|name des absenders|name der beamtin|sachbearbeiter/in der behörde|name und dienstgrad',
    name: 'name|vollständiger name|vor- und nachname|kontaktperson',
    requesterEmail:
      'dienstliche e-mail|dienst-e-mail|dienstliche e-mail-adresse|e-mail der behörde|e-mail des beamten|absenderadresse|kontakt-e-mail|behörden-e-mail|e-mail des anfragenden|e-mail des absenders|dienstliche mailadresse|geschäftliche e-mail',
    email: 'e-mail|email|e-mail-adresse|mail|mailadresse|emailadresse',
    replyTo: 'antwort an|antwortadresse|antwort-adresse|antworten an|rückantwort an',
    agency:
      'behörde|dienststelle|anfragende behörde|ersuchende behörde|anfragende stelle|name der behörde|organisation|polizeibehörde|ausstellende behörde|firma|institution|amt|anordnende behörde',
    unit: 'abteilung|einheit|kommissariat|dezernat|referat|sachgebiet',
    country: 'land|staat|herkunftsland|land der behörde|land / region|rechtsraum|zuständigkeit',
    phone:
      'telefon|telefonnummer|rufnummer|tel|tel.|durchwahl|rückrufnummer|mobil|mobiltelefon|handy|diensttelefon|telefon dienstlich|dienstliche rufnummer|kontaktnummer|rückruf',
    badgeNumber:
      'dienstnummer|dienstausweis|dienstausweisnummer|dienstausweis-nr.|dienstmarke|personalnummer|dienstausweis-nummer|ausweisnummer',
    supervisorName: 'vorgesetzter|vorgesetzte|name des vorgesetzten|dienstvorgesetzter',
    supervisorContact: 'kontakt des vorgesetzten|telefon des vorgesetzten|e-mail des vorgesetzten',
    requestType:
      'art der anfrage|anfrageart|anfragetyp|typ|art|art des ersuchens|ersuchen|verfahrensart|kategorie|anordnungsart|art der anordnung|anfragekategorie',
    legalBasis:
      'rechtsgrundlage|gesetzliche grundlage|ermächtigungsgrundlage|rechtsgrund|gesetzesgrundlage|rechtliche grundlage',
    emergency:
      'notfall|eilfall|gefahr im verzug|dringend|eilt|notlage|dringender fall|eilanfrage|eilbedürftig|notfallanfrage',
    submittedAt:
      'eingegangen|eingegangen am|eingereicht|eingereicht am|erstellt|erstellt am|datum|eingang|eingangsdatum|empfangen|empfangen am|gesendet|gesendet am|angelegt|angelegt am|datum der anfrage|anfragedatum|eröffnet|erstellungsdatum|gestellt am',
    dueAt: 'frist|fällig|fällig am|fälligkeitsdatum|antwort bis|termin|fristende|abgabefrist',
    targets:
      'betroffene konten|betroffenes konto|zielkonto|zielkonten|nutzerkonto|nutzerkonten|konto|konten|kennung|kennungen|zielperson|zielpersonen|benutzerkonten|benutzerkonto|identifikatoren|anschlusskennung|betroffener|betroffene|angefragte konten|angefragte kennungen',
    dataRequested:
      'angeforderte daten|gewünschte daten|angefragte daten|umfang|datenumfang|erbetene daten|angeforderte informationen',
    subject: 'betreff|titel|thema|zusammenfassung|betreffzeile',
    caseNumber:
      'aktenzeichen|az|az.|geschäftszeichen|vorgangsnummer|verfahrensnummer|fallnummer|referenz|referenznummer|ihr zeichen|gz|gz.|tagebuchnummer|vorgang|zeichen der behörde|fall-nr.|aktenzeichen der behörde|referenz-nr.',
    bodyText:
      'beschreibung|nachricht|sachverhalt|begründung|text|mitteilung|schilderung|inhalt|anfragetext|nachrichtentext|sachverhaltsdarstellung|details|angaben zum sachverhalt',
    accountCreatedAt: 'konto erstellt|registriert|registriert seit|mitglied seit|konto erstellt am|registriert am',
    accountLastActiveAt: 'zuletzt aktiv|letzte anmeldung|letzter login|zuletzt angemeldet',
    accountVerified: 'verifiziert|konto verifiziert|verifizierung|verifizierungsstatus|geprüft',
    accountLoginCountry: 'anmeldeland|land der letzten anmeldung|login-land',
    priorRequests: 'frühere anfragen|bisherige anfragen|vorherige anfragen|anzahl früherer anfragen',
    attachments: 'anhänge|anhang|anlagen|anlage|dateien|dokumente|beigefügte dokumente',
    priority: 'priorität|dringlichkeit|wichtigkeit|prio',
    sentTo:
      'an|kopie|kopie an|empfänger|bearbeiter|zugewiesen an|zugewiesen|zuständig|besitzer|verantwortlich|bearbeitet von|beobachter|blindkopie|angemeldet als|agent|zuständiger bearbeiter|aktualisiert von|prüfer|erstellt von',
    other:
      'status|warteschlange|nummer|ticketnummer|ticket|quelle|gruppe|schlagworte|aktualisiert|geschlossen|rang|dienstgrad|notizen|verlauf|zeitraum|delikt|gericht|ort|adresse|anschrift|sprache|begründung des notfalls|land der anmeldung|verfasst von|projekt|funktion|amtsbezeichnung',
  },
  rules: [
    [
      'requesterEmail',
      'dienst|behörd|beamt|absender|kontakt|amtlich|ersuch|anfrag',
      'e-mail|email|mail',
      '!ziel|konto|betroffen|vorgesetzt',
    ],
    ['phone', 'telefon|rufnummer|rückruf|durchwahl|mobil|handy', '!ziel|konto|betroffen|vorgesetzt|nutzer'],
    ['caseNumber', 'akten|vorgangs|verfahrens|fall|referenz|geschäfts', 'zeichen|nummer|nr|nr.', '!konto'],
    ['caseNumber', 'aktenzeichen|geschäftszeichen|vorgangsnummer|verfahrensnummer'],
    ['legalBasis', 'rechtsgrundlage|gesetzliche'],
    ['agency', 'behörde|dienststelle', '!telefon|e-mail|land|adresse|kontakt|zeichen|nummer'],
    ['emergency', 'notfall|gefahr|eilfall', '!begründ|kontakt|art|beschreib'],
    ['requesterName', 'name', 'beamt|ermittler|sachbearbeiter|anfrag|antragsteller'],
  ],
  emergency: 'notfall|eilt|eilfall|dringend|gefahr im verzug|eilanfrage|eilsache',
  routine: 'normal|standard|regulär|routine|nicht dringend|kein notfall',
  triage: 'normal|dringend|hoch|niedrig|mittel|kritisch|sofort',
  yes: 'ja|wahr|ein|zutreffend',
  no: 'nein|falsch|aus|nicht zutreffend',
  request:
    'auskunftsersuchen|auskunftsverlangen|staatsanwalt|polizei|ermittlungsverfahren|gefahr im verzug|beschlagnahm|durchsuchungsbeschluss|beschluss des|stpo|stgb|bestandsdaten|amtsgericht|landgericht|kriminal|eilt!|sofortige auskunft|herausgabe|sicherungsanordnung|rechtshilfe|anordnung gemäß|verkehrsdaten|lka |bka |eilanfrage',
  empty:
    'keine angabe|keine|nicht angegeben|leer|kein wert|ohne|k. a.|k.a.|entfällt|nicht verfügbar|nicht gesetzt|unbekannt|nicht vorhanden|bitte wählen',
});
