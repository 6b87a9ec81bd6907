/** Name of the extension in Firefox, for ever: stores and policies know it by this. */
export const GECKO_ID = 'countersign@countersign.example';
