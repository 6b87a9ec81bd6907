import { defineLexicon } from './define.ts';

export const it = defineLexicon({
  language: 'it',
  labels: {
    requester:
      'utente|da|mittente|richiedente|richiesto da|inviato da|ufficiale|agente richiedente|investigatore|ufficiale richiedente|inquirente|cliente|contatto|segnalato da|aperto da|operante',
    requesterName:
      "nome del richiedente|nome dell'ufficiale|nome dell'agente|nome dell'investigatore|nome del mittente|nominativo|nominativo del richiedente|nome e grado|nome del contatto",
    name: 'nome|nome completo|nome e cognome|persona di contatto|referente',
    requesterEmail:
      "e-mail istituzionale|email istituzionale|e-mail ufficiale|email ufficiale|e-mail del richiedente|e-mail dell'ufficiale|e-mail di servizio|posta elettronica istituzionale|pec|indirizzo pec|indirizzo del mittente|email di servizio|e-mail di contatto",
    email: 'e-mail|email|posta elettronica|indirizzo e-mail|indirizzo email|indirizzo di posta elettronica|mail',
    replyTo: 'rispondi a|rispondere a|indirizzo di risposta|risposta a',
    agency:
      'ente|ente richiedente|autorità|autorità richiedente|ufficio|ufficio richiedente|organismo|istituzione|forza di polizia|comando|agenzia|amministrazione|organizzazione|autorità procedente|azienda',
    unit: 'unità|reparto|sezione|divisione|nucleo|squadra',
    country:
      "paese|paese / regione|nazione|giurisdizione|stato estero|paese di origine|paese richiedente|paese dell'ente",
    phone:
      'telefono|numero di telefono|tel|tel.|telefono diretto|recapito telefonico|cellulare|telefono di contatto|numero da richiamare|recapito|telefono ufficio|telefono di servizio',
    badgeNumber:
      'matricola|numero di matricola|numero di distintivo|tesserino|numero tesserino|distintivo|n. matricola|numero di tesserino|tessera di riconoscimento',
    supervisorName: 'superiore|superiore gerarchico|nome del superiore|responsabile gerarchico|dirigente',
    supervisorContact: 'contatto del superiore|telefono del superiore|e-mail del superiore',
    requestType:
      'tipo di richiesta|tipo|tipologia|tipologia di richiesta|natura della richiesta|categoria|tipo di provvedimento|tipo richiesta|tipo di atto',
    legalBasis:
      'base giuridica|fondamento giuridico|base legale|riferimento normativo|riferimenti normativi|fondamento normativo|norma di riferimento|titolo giuridico',
    emergency:
      'emergenza|urgenza|urgente|caso urgente|richiesta urgente|pericolo imminente|richiesta di emergenza|situazione di emergenza',
    submittedAt:
      'ricevuta il|ricevuto il|ricevuto|ricevuta|data di ricezione|data|inviata il|inviato il|inviato|creata il|creato il|data richiesta|data della richiesta|data di creazione|data di invio|presentata il|aperto il|data apertura|data ricezione',
    dueAt: 'scadenza|data di scadenza|entro il|termine|rispondere entro|termine di risposta',
    targets:
      'account interessati|account interessato|obiettivi|bersagli|identificativi|identificativo|account target|account oggetto|account|utenti interessati|utente interessato|utenze|utenza|account richiesti|conto|titolare del conto|persona indagata|soggetti interessati',
    dataRequested: 'dati richiesti|informazioni richieste|ambito|dati oggetto della richiesta|documentazione richiesta',
    subject: 'oggetto|titolo|argomento|riepilogo',
    caseNumber:
      'numero di procedimento|n. procedimento|procedimento|procedimento penale|numero di pratica|pratica|numero di caso|riferimento|numero di riferimento|rgnr|r.g.n.r.|n. di protocollo|protocollo|numero di protocollo|fascicolo|numero fascicolo|caso|vs. riferimento|rif.|numero pratica|n. pratica|numero procedimento',
    bodyText:
      'descrizione|messaggio|esposizione dei fatti|fatti|testo|contenuto|dettagli|motivazione|corpo del messaggio|testo della richiesta|descrizione dei fatti|messaggio del richiedente|sintesi dei fatti',
    accountCreatedAt: 'account creato il|iscritto dal|registrato dal|membro dal|registrato il',
    accountLastActiveAt: 'ultimo accesso|ultima attività|ultima connessione',
    accountVerified: 'verificato|account verificato|stato di verifica|verifica',
    accountLoginCountry: "paese di accesso|paese dell'ultimo accesso",
    priorRequests: 'richieste precedenti|richieste pregresse|numero di richieste precedenti',
    attachments: 'allegati|allegato|documenti|file|documenti allegati',
    priority: 'priorità|livello di urgenza|gravità|importanza',
    sentTo:
      'a|cc|ccn|copia|destinatario|destinatari|assegnato a|assegnata a|assegnato|responsabile|proprietario|gestito da|incaricato|revisore|connesso come|aggiornato da|creato da|osservatori',
    other:
      "stato|coda|etichette|gruppo|aggiornato|chiuso|ticket|numero ticket|numero|id|grado|qualifica|note|cronologia|periodo|reato|tribunale|indirizzo|città|lingua|fonte|canale|dipartimento|motivo dell'urgenza|progetto|numero richiesta",
  },
  rules: [
    [
      'requesterEmail',
      'istituzionale|ufficiale|richiedente|servizio|mittente|agente|contatto|ente',
      'e-mail|email|posta|pec',
      '!account|superiore|utente',
    ],
    ['phone', 'telefono|tel|tel.|cellulare|recapito|telefonico', '!account|superiore|utente|target'],
    [
      'caseNumber',
      'numero|n.|n°|riferimento|rif',
      'procedimento|pratica|caso|fascicolo|protocollo|indagine',
      '!ticket|conto',
    ],
    ['legalBasis', 'base|fondamento|riferiment', 'giuridic|normativ|legale'],
    [
      'agency',
      'ente|autorità|ufficio|organismo|comando',
      'richiedente|procedente|nome|competente',
      '!telefono|e-mail|paese|indirizzo',
    ],
    ['requesterName', 'nome|nominativo', 'richiedente|ufficiale|agente|investigatore|mittente'],
    ['emergency', 'emergenza|urgenza', '!motivo|contatto|livello|natura'],
    ['targets', 'account|utenti|utente|identificativ', 'interessat|target|oggetto|indagat|richiest'],
    ['requestType', 'tipo|tipologia|natura', 'richiesta|provvedimento|atto|ordine'],
    ['submittedAt', 'data', 'ricezione|richiesta|creazione|invio|apertura'],
  ],
  emergency: 'emergenza|urgente|urgenza|richiesta urgente|pericolo imminente|urgentissimo',
  routine: 'standard|normale|ordinaria|ordinario|routine|non urgente',
  triage: 'normale|urgente|alta|bassa|media|critica|immediata',
  yes: 'sì|si|vero|attivo',
  no: 'no|falso|non attivo',
  request:
    'procura|polizia|carabinieri|guardia di finanza|decreto|procedimento penale|codice di procedura penale|sequestro|giudice|pubblico ministero|ordine di esibizione|rogatoria|c.p.p|tabulati|indagini preliminari|richiesta di dati|perquisizione|questura',
  empty:
    'non indicato|non indicata|nessuno|nessuna|vuoto|non specificato|non fornito|non disponibile|n/d|nd|non applicabile|assente|nessun valore|sconosciuto|seleziona|selezionare',
});
