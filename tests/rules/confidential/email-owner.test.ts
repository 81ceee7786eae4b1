import { describe, expect, it } from 'vitest';
import { ownerOfEmail } from '../../../rules/confidential/personal-data/email-owner.ts';

describe('whose address it is', () => {
  it.each(['jana.weber@firma.example', 'j.weber@firma.example', 'emily_carter2@company.example'])(
    '%s: a person',
    (address) => {
      expect(ownerOfEmail(address)).toBe('person');
    },
  );

  it.each(['weberin77@gmx.de', 'sunny+list@gmail.com', 'emily.clarke88@yahoo.co.uk', 'jonas_1987@hotmail.com'])(
    '%s: a private mailbox',
    (address) => {
      expect(ownerOfEmail(address)).toBe('private');
    },
  );

  it.each([
    'info@firma.example',
    'customer.service@company.example',
    'presse-team@firma.example',
    'max.mustermann@firma.example',
    'vorname.nachname@firma.example',
    'jobs2026@firma.example',
    'vermittlung@firma.example',
    'education@company.example',
  ])('%s: everybody', (address) => {
    expect(ownerOfEmail(address)).toBe('role');
  });

  it('cannot tell for a single word', () => {
    expect(ownerOfEmail('jana@firma.example')).toBe('perhaps');
    expect(ownerOfEmail('juergen@firma.example')).toBe('perhaps');
  });
});
