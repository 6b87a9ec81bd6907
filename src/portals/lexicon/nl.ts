import { defineLexicon } from './define.ts';

export const nl = defineLexicon({
  language: 'nl',
  labels: {
    requester:
      'gebruiker|van|afzender|aanvrager|verzoeker|aangevraagd door|ingediend door|verbalisant|opsporingsambtenaar|rechercheur|verzonden door|melder|aanmelder|klant|contactpersoon politie|gemeld door|ambtenaar',
    requesterName:
      'naam van de aanvrager|naam aanvrager|naam verbalisant|naam van de ambtenaar|naam ambtenaar|naam rechercheur|naam verzoeker|naam afzender|naam en rang|naam opsporingsambtenaar|contactnaam',
    name: 'naam|volledige naam|contactpersoon|voor- en achternaam',
    requesterEmail:
      'zakelijk e-mailadres|officieel e-mailadres|e-mail van de aanvrager|e-mailadres van de dienst|e-mailadres aanvrager|e-mail aanvrager|dienst e-mailadres|contact-e-mail|werk e-mail|e-mailadres afzender|zakelijke e-mail|officiële e-mail',
    email: 'e-mail|email|e-mailadres|emailadres|mail|mailadres',
    replyTo: 'antwoord aan|antwoordadres|antwoorden aan|beantwoorden aan',
    agency:
      'instantie|verzoekende instantie|dienst|autoriteit|verzoekende autoriteit|organisatie|aanvragende instantie|politie-eenheid|politiedienst|instelling|bevoegde autoriteit|naam van de instantie|korps|bedrijf',
    unit: 'eenheid|afdeling|team|divisie|district',
    country: 'land|land / regio|rechtsgebied|jurisdictie|land van herkomst|verzoekend land|land van de instantie',
    phone:
      'telefoon|telefoonnummer|tel|tel.|doorkiesnummer|mobiel|mobiel nummer|terugbelnummer|contactnummer|telefoon werk|zakelijke telefoon|direct nummer',
    badgeNumber:
      'dienstnummer|legitimatienummer|badgenummer|personeelsnummer|penningnummer|identificatienummer|stamnummer',
    supervisorName: 'leidinggevende|naam leidinggevende|chef|naam van de leidinggevende|teamleider',
    supervisorContact: 'contact leidinggevende|telefoon leidinggevende|e-mail leidinggevende',
    requestType:
      'soort verzoek|type verzoek|type|soort|soort vordering|type vordering|aard van het verzoek|categorie|soort aanvraag|type aanvraag',
    legalBasis:
      'wettelijke grondslag|rechtsgrondslag|juridische grondslag|grondslag|wetsartikel|wettelijke basis|rechtsgrond|wetsartikelen',
    emergency: 'spoed|noodgeval|spoedeisend|noodsituatie|spoedverzoek|levensgevaar|acuut gevaar|dringend|urgent',
    submittedAt:
      'ontvangen|ontvangen op|ingediend|ingediend op|datum|aangemaakt|aangemaakt op|verzonden|verzonden op|datum ontvangst|datum verzoek|aanvraagdatum|ontvangstdatum|datum aanvraag|aanmaakdatum|geopend op|indieningsdatum',
    dueAt: 'deadline|uiterlijk|vervaldatum|reageren voor|termijn|antwoord voor|einddatum',
    targets:
      'betrokken accounts|betrokken account|doelaccount|doelaccounts|accounts|account|identificatoren|gebruikersaccount|gebruikersaccounts|doelwit|betrokkene|betrokkenen|gevraagde accounts|identificatie|identificatiegegevens|rekeninghouder',
    dataRequested: 'gevraagde gegevens|gevorderde gegevens|opgevraagde gegevens|omvang|gevraagde informatie',
    subject: 'onderwerp|titel|betreft|samenvatting',
    caseNumber:
      'zaaknummer|dossiernummer|parketnummer|kenmerk|referentie|referentienummer|proces-verbaalnummer|pv-nummer|bvh-nummer|uw kenmerk|zaak|procesnummer|onderzoeksnummer|zaak nr.|registratienummer',
    bodyText:
      'omschrijving|bericht|toelichting|beschrijving|tekst|inhoud|details|feiten|berichttekst|tekst van het verzoek|motivering|bericht van aanvrager',
    accountCreatedAt: 'account aangemaakt|lid sinds|geregistreerd sinds|geregistreerd op|account aangemaakt op',
    accountLastActiveAt: 'laatst actief|laatste login|laatst ingelogd|laatste aanmelding',
    accountVerified: 'geverifieerd|account geverifieerd|verificatiestatus|verificatie',
    accountLoginCountry: 'land van inloggen|inlogland|land laatste login',
    priorRequests: 'eerdere verzoeken|vorige verzoeken|eerdere aanvragen|aantal eerdere verzoeken',
    attachments: 'bijlagen|bijlage|documenten|bestanden|bijgevoegde documenten',
    priority: 'prioriteit|urgentie|spoedniveau|belang',
    sentTo:
      'aan|cc|bcc|kopie|ontvanger|ontvangers|toegewezen aan|toegewezen|behandelaar|eigenaar|verantwoordelijke|behandeld door|beoordelaar|ingelogd als|bijgewerkt door|aangemaakt door|volgers',
    other:
      'status|wachtrij|labels|groep|bijgewerkt|gesloten|ticket|ticketnummer|nummer|id|rang|functie|notities|geschiedenis|periode|delict|rechtbank|adres|plaats|taal|bron|kanaal|reden van spoed|project|verzoeknummer',
  },
  rules: [
    [
      'requesterEmail',
      'zakelijk|officieel|officiële|aanvrager|dienst|afzender|verbalisant|instantie|werk|contact',
      'e-mail|email|e-mailadres|mail',
      '!doel|account|leidinggevende|betrokken',
    ],
    [
      'phone',
      'telefoon|telefoonnummer|tel|tel.|mobiel|terugbel|doorkies',
      '!doel|account|leidinggevende|betrokken|gebruiker',
    ],
    ['caseNumber', 'zaaknummer|dossiernummer|parketnummer|kenmerk|referentienummer|onderzoeksnummer', '!ons|ticket'],
    ['legalBasis', 'wettelijk|juridisch|rechts', 'grondslag|basis|grond'],
    [
      'agency',
      'instantie|autoriteit|dienst|organisatie|politie',
      'verzoekend|aanvragend|naam|bevoegd|vorderend',
      '!telefoon|e-mail|land|adres',
    ],
    ['requesterName', 'naam', 'aanvrager|verbalisant|ambtenaar|rechercheur|verzoeker|afzender'],
    ['emergency', 'spoed|noodgeval|noodsituatie', '!reden|contact|niveau|aard|toelichting'],
    ['targets', 'account|accounts|gebruiker|gebruikers', 'betrokken|doel|gevraagd|gevorderd'],
    ['requestType', 'soort|type|aard', 'verzoek|vordering|aanvraag|bevel'],
    ['submittedAt', 'datum', 'ontvangst|verzoek|aanvraag|indiening'],
  ],
  emergency: 'spoed|noodgeval|spoedeisend|spoedverzoek|dringend|levensgevaar|urgent',
  routine: 'standaard|normaal|regulier|routine|geen spoed|niet dringend',
  triage: 'normaal|dringend|urgent|hoog|laag|gemiddeld|kritiek',
  yes: 'ja|waar|aan',
  no: 'nee|neen|onwaar|uit',
  request:
    'vordering|gegevensvordering|officier van justitie|politie|wetboek van strafvordering|rechter-commissaris|openbaar ministerie|bevel|strafvordering|126n|gebruikersgegevens|opsporing|verbalisant|rechtshulp|identificerende gegevens|huiszoeking|parket',
  empty:
    'niet opgegeven|geen|leeg|niet ingevuld|onbekend|niet beschikbaar|n.v.t.|nvt|niet van toepassing|geen waarde|niet vermeld|kies|selecteer',
});
