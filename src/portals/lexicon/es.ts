import { defineLexicon } from './define.ts';

export const es = defineLexicon({
  language: 'es',
  labels: {
    requester:
      'usuario|de|remitente|solicitante|solicitado por|enviado por|agente|agente solicitante|oficial|investigador|investigadora|funcionario|peticionario|instructor|informador|cliente|contacto|reportado por|presentado por|funcionario solicitante',
    requesterName:
      'nombre del agente|nombre del solicitante|nombre del oficial|nombre del funcionario|nombre del investigador|nombre del remitente|nombre de contacto|nombre y cargo',
    name: 'nombre|nombre completo|nombre y apellidos|persona de contacto',
    requesterEmail:
      'correo oficial|correo electrónico oficial|correo institucional|correo electrónico institucional|correo del solicitante|correo del agente|correo corporativo|correo de contacto|correo profesional|email oficial|dirección del remitente|e-mail oficial',
    email: 'correo electrónico|correo|e-mail|email|correo-e|dirección de correo|dirección de correo electrónico|mail',
    replyTo: 'responder a|dirección de respuesta|respuesta a|contestar a',
    agency:
      'organismo|autoridad|autoridad solicitante|organismo solicitante|institución|agencia|entidad|cuerpo|cuerpo policial|dependencia|autoridad requirente|organización|nombre del organismo|fuerza|empresa|juzgado u organismo',
    unit: 'unidad|división|sección|grupo operativo|departamento / unidad|brigada',
    country: 'país|país / región|jurisdicción|país de origen|país solicitante|nación|país del organismo',
    phone:
      'teléfono|número de teléfono|tel|tel.|teléfono directo|teléfono de contacto|teléfono de devolución de llamada|móvil|celular|teléfono móvil|teléfono oficial|teléfono del solicitante|número de contacto|tfno|tfno.',
    badgeNumber:
      'número de placa|placa|nº de placa|tip|número de identificación|carné profesional|número de carné|n.º de placa|número de agente|número profesional',
    supervisorName: 'superior|nombre del superior|supervisor|jefe|nombre del supervisor|superior jerárquico',
    supervisorContact:
      'contacto del superior|teléfono del superior|correo del superior|contacto del supervisor|teléfono del supervisor',
    requestType:
      'tipo de solicitud|tipo|tipo de requerimiento|tipo de petición|naturaleza de la solicitud|clase de solicitud|categoría|tipo de procedimiento|tipo de oficio|tipo de orden',
    legalBasis:
      'base legal|fundamento jurídico|base jurídica|fundamento legal|norma aplicable|fundamentos de derecho|base normativa|amparo legal',
    emergency:
      'emergencia|urgencia|urgente|caso urgente|solicitud de emergencia|peligro inminente|riesgo inminente|situación de emergencia|¿es una emergencia|es una emergencia',
    submittedAt:
      'recibido|recibida|recibido el|recibida el|fecha de recepción|fecha|enviado|enviada|enviado el|enviada el|creado|creada|creado el|creada el|fecha de solicitud|presentado el|presentada el|fecha de creación|fecha de envío|fecha de presentación|fecha de la solicitud|abierto el|fecha de apertura',
    dueAt: 'vencimiento|fecha límite|plazo|fecha de vencimiento|responder antes de|plazo de respuesta',
    targets:
      'cuentas afectadas|cuenta afectada|objetivos|objetivo|identificadores|identificador|cuentas objetivo|cuenta objetivo|cuentas|cuenta investigada|cuentas investigadas|usuario objetivo|usuarios objetivo|cuenta|titular de la cuenta|persona investigada|cuentas requeridas',
    dataRequested:
      'datos solicitados|información solicitada|datos requeridos|información requerida|alcance|registros solicitados',
    subject: 'asunto|título|tema|resumen',
    caseNumber:
      'número de caso|nº de caso|número de expediente|expediente|nº de expediente|referencia|número de referencia|diligencias|número de diligencias|nº de diligencias|atestado|número de atestado|oficio|n.º de expediente|caso|procedimiento|su referencia|ref.|número de procedimiento|número de causa|causa|carpeta de investigación|n.º de referencia',
    bodyText:
      'descripción|mensaje|relato|exposición de hechos|hechos|texto|contenido|detalles|motivo|cuerpo del mensaje|narración de hechos|exposición|detalle de la solicitud|texto de la solicitud|mensaje del solicitante',
    accountCreatedAt: 'cuenta creada|miembro desde|registrado desde|registrado el|cuenta creada el',
    accountLastActiveAt: 'última conexión|último acceso|última actividad',
    accountVerified: 'verificado|verificada|cuenta verificada|estado de verificación|verificación',
    accountLoginCountry: 'país de inicio de sesión|país de acceso|último país de acceso',
    priorRequests: 'solicitudes previas|solicitudes anteriores|peticiones anteriores|número de solicitudes previas',
    attachments: 'adjuntos|archivos adjuntos|documentos|documentos adjuntos|anexos|archivos',
    priority: 'prioridad|nivel de urgencia|gravedad|importancia',
    sentTo:
      'para|cc|cco|copia|destinatario|destinatarios|asignado a|asignada a|asignado|responsable|propietario|gestionado por|tramitador|revisor|sesión iniciada como|agente asignado|actualizado por|creado por|observadores',
    other:
      'estado|cola|etiquetas|grupo|actualizado|cerrado|ticket|número de ticket|número|id|cargo|rango|notas|historial|período|delito|juzgado|dirección|ciudad|idioma|fuente|canal|departamento|motivo de la emergencia|proyecto|número de solicitud',
  },
  rules: [
    [
      'requesterEmail',
      'oficial|institucional|solicitante|agente|remitente|contacto|corporativo|funcionario',
      'correo|e-mail|email|electrónico',
      '!objetivo|cuenta|superior|supervisor',
    ],
    ['phone', 'teléfono|tel|tel.|móvil|celular|tfno', '!objetivo|cuenta|superior|usuario|supervisor'],
    [
      'caseNumber',
      'número|nº|n.º|referencia|ref',
      'caso|expediente|diligencias|atestado|causa|procedimiento|oficio|investigación',
      '!ticket|cuenta',
    ],
    ['legalBasis', 'base|fundamento|amparo', 'legal|jurídic|normativ'],
    [
      'agency',
      'organismo|autoridad|institución|agencia|entidad|cuerpo|dependencia',
      '!teléfono|correo|país|dirección|contacto|tipo|número',
    ],
    ['requesterName', 'nombre', 'agente|solicitante|oficial|funcionario|investigador|remitente'],
    ['emergency', 'emergencia|urgencia', '!motivo|contacto|nivel|naturaleza|justificación'],
    [
      'targets',
      'cuenta|cuentas|usuario|usuarios|identificador|identificadores',
      'objetivo|afectad|investigad|requerid|solicitad',
    ],
    ['requestType', 'tipo|clase', 'solicitud|requerimiento|petición|oficio|orden'],
    ['submittedAt', 'fecha', 'recepción|solicitud|envío|creación|presentación'],
  ],
  emergency: 'emergencia|urgente|urgencia|solicitud de emergencia|peligro inminente|muy urgente',
  routine: 'estándar|normal|rutina|rutinaria|ordinario|ordinaria|no urgente',
  triage: 'normal|urgente|alta|baja|media|crítica|inmediata',
  yes: 'sí|si|verdadero|activado',
  no: 'no|falso|desactivado',
  request:
    'mandamiento|juzgado|fiscal|guardia civil|policía|diligencias previas|requerimiento|orden judicial|oficio|comisión rogatoria|enjuiciamiento criminal|ministerio público|solicitud de información|solicitud de datos|diligencias|datos de titular|emergencia|secuestro|investigación penal|conservación de datos|lecrim|allanamiento',
  empty:
    'sin datos|ninguno|ninguna|no consta|vacío|no indicado|no indicada|no especificado|no especificada|no proporcionado|no disponible|n/d|no aplica|sin especificar|sin valor|desconocido|seleccione|seleccionar',
});
