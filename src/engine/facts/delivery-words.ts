/** Words that ask for something to be sent, in nine languages; chosen by us from letters that ask for productions. */
export const DELIVERY =
  /\bsend|deliver|upload|forward|\bcopy\b|\bcc\b|transmit|produce (?:it |them )?to|return (?:it |them |the )?(?:data |records |response |files )?to\b|submit|senden|schicken|übermitt|hochladen|weiterleit|zustell|envoy|transmett|dépos|télévers|en copie|envi[aáeé]|remit|sub[aei]r|carg(?:ue|ar)|en copia|encaminh|envie|invi(?:are|ate|i)|caric|inoltr|trasm|sturen|stuur|verzend|uploaden|toezenden|wyśl|prześl|przesł|wysył|送付|送信|お送り|アップロード/iu;
