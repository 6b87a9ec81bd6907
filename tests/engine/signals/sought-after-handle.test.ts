import { expect, test } from 'vitest';
import { soughtAfterHandle } from '../../../src/engine/signals/sought-after-handle.ts';
import { hitOf } from '../../helpers/assessment.ts';

const asks = (...targets: string[]) => hitOf(soughtAfterHandle, { fields: { targets } });

test.each(['@ace', '@7x', 'vault.eth', 'ttv_someone', 'big_whale'])('fires on %s', (target) => {
  expect(asks('someone', target)?.params).toEqual({ target });
});

test.each(['@someone', 'u 8', 'account 117', 'elsewhere.ethel'])('spares %s', (target) => {
  expect(asks(target)).toBeNull();
});

test('says nothing when no target is shown', () => {
  expect(hitOf(soughtAfterHandle)).toBeNull();
});
