import { defineLexicon } from './define.ts';

const OTHERS =
  '!target|account|subject|suspect|victim|supervisor|recovery|linked|user|emergency|template|notif|customer|witness|our|commanding|superior|manager|company';

export const en = defineLexicon({
  language: 'en',
  labels: {
    requester:
      'from|sender|requestor|requestors|requester|requesters|requested by|submitted by|reported by|reporter|raised by|opened by|caller|customer|contact|requesting officer|officer|investigator|investigating officer|requesting agent|requesting party|applicant|user|author|client|original sender|sent by|request from|added by|created by customer|requested for|on behalf of',
    requesterName:
      "officer name|name of officer|name of requesting officer|requester name|requestor name|requesting officer name|requesting officer's name|officer's name|investigator name|contact name|from name|sender name|name of requester|name of investigator|reporter name|full name of officer|applicant name|special agent",
    name: 'name|full name|contact person|display name',
    requesterEmail:
      "official e-mail|official email|official e-mail address|official email address|work email|work e-mail|work email address|agency email|agency e-mail|agency email address|officer email|officer e-mail|officer's email|officer email address|requester email|requester e-mail|requestor email|requester email address|contact email|contact e-mail|contact email address|government email|government email address|government-issued email|sender address|sender email|sender e-mail|from address|from email|email of officer|reporter email|business email|department email|law enforcement email|official government email|web email|supplied email|email from",
    email: 'email|e-mail|email address|e-mail address|mail|e-mail id|email id|mail address',
    replyTo:
      'reply-to|reply to|reply-to address|reply to address|reply address|response address|respond to|send response to|send responses to|reply email|reply-to email|return responses to|deliver response to|delivery address|send records to',
    agency:
      'agency|requesting agency|agency name|name of agency|department or agency|agency or department|agency/department|agency / department|organisation|organization|law enforcement agency|requesting authority|authority|issuing authority|institution|police force|force|requesting organisation|requesting organization|issuing agency|government agency|organisation name|organization name|requesting department|agency / organisation|agency / organization|company|company name|account name|office|police department|employer',
    unit: 'unit|division|squad|bureau / unit|unit / division|department / unit|unit or division|section|unit name|branch|task force',
    country:
      'country|country / region|country/region|country or region|jurisdiction|nation|requesting country|agency country|country of agency|country of origin|country of requesting authority|country of issuing authority',
    phone:
      'phone|phone number|phone no|phone no.|telephone|telephone number|tel|tel.|direct phone|direct line|direct number|direct dial|contact phone|contact number|contact phone number|callback phone|callback number|call-back number|call back number|call-back phone|call-back|mobile|mobile phone|mobile number|cell|cell phone|work phone|office phone|business phone|officer phone|requester phone|agency phone|daytime phone|phone (work)|phone (direct)|primary phone|supplied phone|web phone',
    badgeNumber:
      'badge|badge number|badge no|badge no.|badge #|badge / id|badge/id|badge or id|badge/id number|badge or id number|badge id|badge / id number|shield number|collar number|warrant card number|warrant card|service number|officer id|officer number|employee id|employee number|identification number|credential number|star number',
    supervisorName:
      "supervisor|supervisor name|supervisor's name|name of supervisor|supervising officer|commanding officer|line manager|superior officer|approving supervisor|approving officer",
    supervisorContact:
      "supervisor contact|supervisor phone|supervisor email|supervisor e-mail|supervisor's phone|supervisor's email|supervisor contact details|supervisor telephone|supervisor phone number",
    requestType:
      'request type|type of request|type|process|legal process|legal process type|process type|type of process|type of legal process|kind of request|category|request category|nature of request|legal request type|request kind|form of process|instrument|type of order|order type|classification|document type',
    legalBasis:
      'legal basis|legal authority|statutory authority|statutory basis|statute|legal ground|legal grounds|legal provision|legal provisions|authority cited|lawful basis|basis in law|legal basis cited|legal justification|statute cited|legal basis / statute|legal reference|legal citation|provision|under the authority of|authority for request|legal basis for request|legal basis of request',
    emergency:
      'emergency|emergency request|is this an emergency|emergency disclosure|exigent|exigent circumstances|exigent request|exigency|urgent|urgent request|imminent threat|imminent danger|threat to life|imminent threat to life|emergency situation|emergency data request|edr|imminent harm',
    submittedAt:
      'submitted|submitted on|submitted at|date submitted|submission date|received|received on|received at|date received|created|created on|created at|create date|date created|created date|creation date|date|sent|sent on|sent at|date sent|opened|opened at|opened on|date opened|date/time opened|request date|date of request|requested on|requested at|filed|filed on|submitted date|received date|date and time|date/time|logged|reported|reported on|added|added on|arrived|date requested|time|when',
    dueAt:
      'due|due date|due on|due by|deadline|respond by|response due|response due date|return date|reply by|date due|target date|response deadline|compliance date|production due|answer by|due at',
    targets:
      'targets|target|target account|target accounts|target identifier|target identifiers|identifiers|identifier|account identifiers|account identifier|subject accounts|subject account|accounts|usernames|username(s)|account(s)|subject identifiers|subject of request|subjects|accounts concerned|accounts requested|account information requested|target user|target users|target(s)|identifier(s)|user identifiers|affected accounts|data subject|data subjects|account holder|accounts of interest|accounts of concern|wallet|wallets|wallet address|wallet addresses|account number|account numbers|target account(s)|user account|user accounts|selector|selectors|account to preserve|accounts to preserve|person of interest|account id',
    dataRequested:
      'data requested|information requested|records requested|records sought|data sought|requested data|requested records|requested information|information sought|data categories|categories of data|scope|scope of request|data types|data types requested|type of data|data wanted|what is requested|data type requested|records required|data required',
    subject:
      'subject|title|summary|subject line|topic|short description|ticket title|request title|issue summary|issue|ticket subject|case subject|request subject|ticket name',
    caseNumber:
      'case number|case no|case no.|case #|case|case id|case ref|case ref.|case reference|case reference number|reference|reference number|reference no|reference no.|ref|ref.|ref no|ref number|agency case number|agency case no.|agency case #|agency reference|agency reference number|docket number|docket|docket no.|file number|file no.|file reference|your reference|matter number|warrant number|case / reference|case/reference|reference / case number|case file number|case identifier|external reference|external reference number|their reference|investigation number|police reference|crime reference|crime number|crime reference number|incident reference|agency case id|law enforcement case number|case number / reference|reference id',
    bodyText:
      'description|message|message from requester|narrative|details|request text|statement|request details|message body|body|text|message text|comments|nature of emergency|background|facts|summary of facts|statement of facts|full text|request body|request description|content|explanation|case narrative|original message|details of request|notes from requester|message from the requester|additional information|brief facts',
    authenticationResults: 'authentication-results|authentication results',
    accountCreatedAt:
      'account created|account created on|account created at|member since|registered|registered on|registered since|user since|account registered|account opened|joined|requester since|account age|account creation date',
    accountLastActiveAt:
      'last active|last login|last seen|last sign-in|last sign in|last activity|last logged in|account last active',
    accountVerified:
      'verified|account verified|verification status|verification|verified account|requester verified|account status|identity verified|verified requester',
    accountLoginCountry:
      'login country|last login country|sign-in country|last login from|country of last login|last sign-in country|login location|sign-in location',
    priorRequests:
      'prior requests|previous requests|past requests|requests to date|requests so far|earlier requests|number of prior requests|total requests',
    attachments:
      'attachments|attachment|attached files|documents|files|supporting documents|uploaded documents|legal documents|uploaded files|attached documents',
    priority: 'priority|severity|urgency|level of urgency|urgency level|importance|handling|prio',
    sentTo:
      'to|cc|bcc|recipient|recipients|owner|assignee|assigned to|assigned|agent|reviewer|handled by|delivered-to|delivered to|admincc|admin cc|collaborators|watchers|followers|case owner|ticket owner|handler|technician|responsible|updated by|last modified by|modified by|approved by|mailbox|inbox|signed in as|logged in as|team member|analyst|created by|received by|sent to|envelope-to|x-original-to|assigned agent|assignment group|account manager|contact us|support|help|administrator|your name|your email|your email address|lead|coordinator|moderator|requested from|subscriber|subscribers|notify|notifications|support email|profile|return-path|errors-to|x-sender|list-unsubscribe|message-id',
    other:
      'status|state|queue|id|ticket id|ticket|ticket number|ticket no|ticket #|request id|request #|request number|tags|labels|group|sla|resolution|last updated|updated|updated at|closed|resolved|time worked|time left|time estimated|channel|source|department|product|impact|number|last contact|starts|started|project|tracker|components|component|version|help topic|sla plan|last message|last response|last reply|activity|comment|internal note|notes|history|people|dates|links|custom fields|the basics|depends on|parents|children|refers to|merge into|progress|% done|start date|estimated time|spent time|workflow|environment|rank|rank / title|job title|position|role|address|street|city|state / province|postal code|zip|zip code|website|language|locale|time zone|timezone|mime-version|content-type|received-spf|dkim-signature|x-mailer|user-agent|in-reply-to|references|emergency justification|justification|emergency contact|date range|period|time period|from date|to date|start|end|offence|offense|crime|nature of investigation|nature of offence|crime type|court|judge|issuing court|case type|size|security|attachments size|last action|action|actions|outcome|decision|verdict|follow-up|audit trail|portal|intake|form|options',
  },
  rules: [
    ['supervisorContact', 'supervisor|superior|commanding|manager', 'phone|telephone|tel|email|e-mail|contact|mobile'],
    [
      'replyTo',
      'reply|respond|response|return|deliver|send',
      'address|email|e-mail|to|mailbox',
      '!assign|agent|default|our',
    ],
    [
      'requesterEmail',
      'officer|requester|requestor|agency|official|work|government|sender|investigator|contact|applicant|police|business|institution|authority|department',
      'email|e-mail|mail',
      OTHERS,
    ],
    ['requesterName', 'officer|requester|requestor|investigator|applicant|sender|detective', 'name', OTHERS],
    ['phone', 'phone|telephone|tel|callback|call-back|mobile|cell', OTHERS],
    ['badgeNumber', 'badge|shield|collar|warrant card', 'number|no|no.|id|#|or|/', '!account'],
    [
      'agency',
      'agency|authority|organisation|organization|department|force|institution',
      'name|requesting|issuing|law|police|government|competent|your|officer',
      '!phone|email|e-mail|number|contact|country|address|case|ref|type|cited|date|statut|legal|id|our',
    ],
    ['country', 'country|jurisdiction|nation', '!login|sign|target|account|user|last|code|ip|dial'],
    [
      'legalBasis',
      'legal|statut|lawful',
      'basis|authority|ground|provision|citation|reference|justif',
      '!type|document|process',
    ],
    [
      'requestType',
      'type|kind|category|nature',
      'request|process|order|legal|instrument|warrant',
      '!data|emergency|account',
    ],
    [
      'caseNumber',
      'case|reference|docket|file|investigation|warrant|crime|matter|incident',
      'number|no|no.|#|ref|ref.|reference|id|nr',
      '!badge|account|our|phone|internal|ticket|request|support|type|worker',
    ],
    [
      'emergency',
      'emergency|exigent|exigency|imminent',
      '!contact|justif|nature|reason|describe|description|category|detail|who|email|phone|notif|type|number|line|explanation',
    ],
    [
      'submittedAt',
      'date|time|when',
      'submitted|received|created|sent|opened|request|requested|filed|submission|receipt|reported',
      '!due|range|period|offence|from|until|closed',
    ],
    ['dueAt', 'due|deadline|respond by|response', 'date|by|response|deadline', '!sla'],
    [
      'targets',
      'target|identifier|subject|account|user',
      'account|accounts|identifier|identifiers|username|usernames|name|names|handle|handles|profile|selector|wallet',
      "!officer|requester|created|your|agency|bank|manager|owner|verified|age|holder's|reference|service|admin",
    ],
    ['dataRequested', 'data|information|records|content', 'requested|sought|wanted|required|demanded|categories'],
    ['accountCreatedAt', 'account|requester|member|user', 'created|registered|since|opened', '!target|by'],
    ['priorRequests', 'prior|previous|past|earlier', 'request|requests|submissions'],
  ],
  emergency:
    'emergency|edr|exigent|urgent|emergency request|emergency disclosure|emergency data request|exigent request|exigent circumstances|imminent threat|threat to life|emergency disclosure request|life-threatening',
  routine: 'standard|routine|normal|non-emergency|not an emergency|non-urgent|non emergency|standard request|regular',
  triage: 'normal|urgent|regular|high|low|medium|critical|immediate',
  yes: 'yes|true|y|on|checked|yes, emergency|confirmed',
  no: 'no|false|n|off|unchecked|not applicable|none',
  request:
    'subpoena|warrant|court order|production order|preservation|grand jury|law enforcement|legal process|emergency data|emergency disclosure|data disclosure|disclosure order|disclosure request|disclose|exigent|imminent threat|threat to life|mlat|mutual legal|letter rogatory|rogatory|investigation order|data request|information request|records request|subscriber records|subscriber info|basic subscriber|customer records|seizure|freez|police|sheriff|detective|prosecut|district attorney|custodian of records|u.s.c.|usc §|criminal procedure|criminal code|data protection act|criminal investigation|magistrate|kidnap|abduct|hostage|last ip|login ip|missing child|child at risk|missing person|edr|interpol|europol|fbi|marshals|gendarmerie|officer badge|badge number|order to produce|legal request|account information for|suicid|swatting|school threat|terror|homicide',
  empty:
    'no value|empty|none|n/a|na|not provided|not set|not available|not given|not specified|not stated|unspecified|nil|null|undefined|no data|no data available|unknown|not applicable|blank|no entry|-none-|none provided|not entered|not supplied|no answer|add|unassigned|enter value|select|select...|please select|choose',
});
