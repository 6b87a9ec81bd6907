import { defineLexicon } from './define.ts';

export const pt = defineLexicon({
  language: 'pt',
  labels: {
    requester:
      'usuário|utilizador|de|remetente|solicitante|requerente|solicitado por|enviado por|delegado|delegada|oficial|investigador|investigadora|agente solicitante|autoridade requisitante|cliente|contato|contacto|relator|aberto por|autoridade solicitante / nome',
    requesterName:
      'nome do solicitante|nome do delegado|nome do agente|nome do oficial|nome do requerente|nome do investigador|nome do remetente|nome e cargo|nome do contato|nome da autoridade',
    name: 'nome|nome completo|pessoa de contato|pessoa de contacto',
    requesterEmail:
      'e-mail institucional|email institucional|e-mail oficial|email oficial|e-mail do solicitante|e-mail funcional|e-mail corporativo|correio eletrónico oficial|e-mail de contato|e-mail do remetente|e-mail do agente|endereço do remetente',
    email:
      'e-mail|email|correio eletrónico|correio eletrônico|endereço de e-mail|endereço eletrônico|endereço de email|mail',
    replyTo: 'responder para|responder a|endereço de resposta|resposta para',
    agency:
      'órgão|órgão solicitante|órgão requisitante|autoridade|autoridade solicitante|instituição|entidade|agência|organização|força policial|autoridade requisitante|corporação|nome do órgão|repartição|empresa',
    unit: 'unidade|divisão|delegacia|setor|seção|departamento / unidade|unidade policial',
    country: 'país|país / região|jurisdição|país de origem|país solicitante|país do órgão',
    phone:
      'telefone|número de telefone|tel|tel.|telefone direto|telefone de contato|telefone de contacto|celular|telemóvel|telefone para retorno|telefone funcional|telefone institucional|número de contato',
    badgeNumber:
      'matrícula|número de matrícula|matrícula funcional|número de identificação|número funcional|distintivo|número do distintivo|n.º de matrícula',
    supervisorName: 'superior|superior hierárquico|nome do superior|supervisor|chefia|nome do supervisor',
    supervisorContact: 'contato do superior|telefone do superior|e-mail do superior|contacto do superior',
    requestType:
      'tipo de solicitação|tipo|tipo de pedido|tipo de requisição|natureza do pedido|categoria|tipo de ofício|tipo de ordem|natureza da solicitação',
    legalBasis:
      'base legal|fundamento legal|fundamento jurídico|fundamentação legal|fundamentação jurídica|amparo legal|dispositivo legal|base jurídica',
    emergency:
      'emergência|urgência|urgente|caso urgente|pedido de emergência|perigo iminente|risco iminente|solicitação de emergência|situação de emergência',
    submittedAt:
      'recebido|recebida|recebido em|recebida em|data de recebimento|data de receção|data|enviado|enviada|enviado em|enviada em|criado em|criada em|criado|data da solicitação|data do pedido|data de criação|data de envio|aberto em|submetido em|data de abertura|protocolado em',
    dueAt: 'prazo|vencimento|data limite|data de vencimento|responder até|prazo de resposta',
    targets:
      'contas afetadas|conta afetada|alvos|alvo|identificadores|identificador|contas-alvo|conta-alvo|contas alvo|conta alvo|contas|usuário alvo|usuários alvo|contas investigadas|conta investigada|conta|titular da conta|pessoa investigada|contas visadas',
    dataRequested:
      'dados solicitados|informações solicitadas|dados requisitados|dados requeridos|escopo|registros solicitados|informação solicitada',
    subject: 'assunto|título|tema|resumo',
    caseNumber:
      'número do caso|nº do caso|número do processo|processo|nº do processo|inquérito|número do inquérito|referência|número de referência|ofício|número do ofício|nº do ofício|ipl|protocolo da autoridade|caso|sua referência|ref.|n.º do processo|número do procedimento|procedimento|n.º de referência',
    bodyText:
      'descrição|mensagem|relato|narrativa|exposição dos fatos|fatos|texto|conteúdo|detalhes|corpo da mensagem|texto do pedido|descrição dos fatos|mensagem do solicitante|exposição de motivos',
    accountCreatedAt: 'conta criada em|membro desde|registrado desde|cadastrado em|registado desde',
    accountLastActiveAt: 'último acesso|última atividade|último login',
    accountVerified: 'verificado|verificada|conta verificada|status de verificação|verificação|estado de verificação',
    accountLoginCountry: 'país de login|país de acesso|país do último acesso',
    priorRequests: 'solicitações anteriores|pedidos anteriores|número de pedidos anteriores',
    attachments: 'anexos|anexo|documentos|arquivos|ficheiros|documentos anexos',
    priority: 'prioridade|nível de urgência|gravidade|importância',
    sentTo:
      'para|cc|cco|cópia|destinatário|destinatários|atribuído a|atribuída a|atribuído|responsável|proprietário|tratado por|revisor|analista|conectado como|atualizado por|criado por|observadores',
    other:
      'status|estado|fila|etiquetas|grupo|atualizado|fechado|ticket|chamado|número do chamado|número|id|cargo|posto|notas|histórico|período|crime|vara|endereço|cidade|idioma|fonte|canal|departamento|motivo da emergência|projeto|número do pedido',
  },
  rules: [
    [
      'requesterEmail',
      'institucional|oficial|solicitante|funcional|remetente|agente|corporativo|contato|contacto|requerente',
      'e-mail|email|correio|eletrônico|eletrónico',
      '!alvo|conta|superior',
    ],
    ['phone', 'telefone|tel|tel.|celular|telemóvel', '!alvo|conta|superior|usuário|utilizador'],
    [
      'caseNumber',
      'número|nº|n.º|referência|ref',
      'caso|processo|inquérito|ofício|procedimento|investigação',
      '!chamado|conta|ticket',
    ],
    ['legalBasis', 'base|fundament|amparo', 'legal|jurídic'],
    ['agency', 'órgão|autoridade|instituição|agência|entidade', '!telefone|e-mail|país|endereço|contato|tipo|número'],
    ['requesterName', 'nome', 'agente|solicitante|oficial|delegado|requerente|investigador|remetente'],
    ['emergency', 'emergência|urgência', '!motivo|contato|nível|natureza|justificativa'],
    [
      'targets',
      'conta|contas|usuário|usuários|identificador|identificadores|utilizador',
      'alvo|afetad|investigad|visad|requisitad',
    ],
    ['requestType', 'tipo|natureza', 'solicitação|pedido|requisição|ofício|ordem'],
    ['submittedAt', 'data', 'recebimento|receção|solicitação|pedido|criação|envio'],
  ],
  emergency: 'emergência|urgente|urgência|pedido de emergência|perigo iminente|muito urgente',
  routine: 'padrão|normal|rotina|ordinário|não urgente|regular',
  triage: 'normal|urgente|alta|baixa|média|crítica|imediata',
  yes: 'sim|verdadeiro|ativado',
  no: 'não|nao|falso|desativado',
  request:
    'ofício|polícia|delegad|delegacia|ministério público|vara federal|vara criminal|ordem judicial|mandado|marco civil|inquérito|processo penal|carta rogatória|quebra de sigilo|requisição|dados cadastrais|procurador|secretaria de segurança|investigação criminal|sequestro',
  empty:
    'não informado|não informada|nenhum|nenhuma|vazio|não consta|não especificado|não indicado|não fornecido|não aplicável|n/d|sem dados|sem valor|desconhecido|selecione|selecionar',
});
