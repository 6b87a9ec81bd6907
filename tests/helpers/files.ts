/** One attached file that inspection has looked at; `document` says what it found beyond a plain scan. */
export const fileWith = (document: Record<string, unknown>, name = 'order.pdf') => ({
  attachments: [
    { name, type: 'application/pdf', size: 1000, url: null, document: { eofCount: 1, signature: 'none', ...document } },
  ],
});
