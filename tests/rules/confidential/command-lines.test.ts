import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('passwords in settings, commands and addresses', () => {
  it.each([
    ['MAIL_PASSWORD=kwps-kfma-odkq-ptza', 'kwps-kfma-odkq-ptza'],
    ['SMTP_PASS=abqk wlme zrtu pond', 'abqk wlme zrtu pond'],
    ['POSTGRES_PASSWORD: lantern_Hy9\nports:', 'lantern_Hy9'],
    ['environment:\n  - MYSQL_ROOT_PASSWORD=teapot99x', 'teapot99x'],
    ['spring.datasource.password=Moor!hen42', 'Moor!hen42'],
    ['<add name="Main" connectionString="Server=db1;Database=crm;User Id=app;Password=Moor!hen42;" />', 'Moor!hen42'],
    ['Server=tcp:acme.database.windows.net;Uid=crm;Pwd=Moor!hen42;Encrypt=yes', 'Moor!hen42'],
    ['<password>Moor!hen42</password>', 'Moor!hen42'],
    ['<sharedSecret>Uhu!Waldrand88</sharedSecret>', 'Uhu!Waldrand88'],
    ['curl -u backup:Moor!hen42 https://nas.acme.example/api', 'Moor!hen42'],
    ['curl --user "backup:Moor!hen42" sftp://acme.example', 'Moor!hen42'],
    ['mongodb+srv://crm:Moorhen42x@cluster0.acme.example/main', 'Moorhen42x'],
    ['jdbc:mysql://db.acme.example:3306/crm?user=crm&password=Moorhen42x', 'Moorhen42x'],
    ['jdbc:postgresql://db.acme.example/crm?user=app&password=Heron77xy&ssl=true', 'Heron77xy&ssl=true'],
    ['mysql -u root -pMoorhen42x crm', 'Moorhen42x'],
    ['mysqldump --password=Moorhen42x crm > dump.sql', 'Moorhen42x'],
    ["sshpass -p 'Moor!hen42' ssh pi@10.0.0.4", 'Moor!hen42'],
    ['PGPASSWORD=Moorhen42x psql -h db crm', 'Moorhen42x'],
    ['ftp://upload:Moorhen42x@ftp.acme.example', 'Moorhen42x'],
    ['net use Z: \\\\srv\\daten /user:acme\\lager Moor!hen42', 'Moor!hen42'],
    ['wpa_passphrase=Moorhen42x', 'Moorhen42x'],
    ['psk="moorhen-by-the-lake"', 'moorhen-by-the-lake'],
    ['network={\nssid="Werkstatt"\npsk="schraubenzieher12"\n}', 'schraubenzieher12'],
    ['machine ftp.acme.example login crm password Moorhen42x', 'Moorhen42x'],
    [
      "SECRET_KEY = 'django-insecure-8f$k2l!m9zq7x^w3v5b1n4c6d8e0r2t4y6u8i'",
      'django-insecure-8f$k2l!m9zq7x^w3v5b1n4c6d8e0r2t4y6u8i',
    ],
    ['APP_KEY=base64:8Zq2Lm9Xv4Tk7Rw1Yb6NcD3eF5gH7jK9mN1pQ3rS5tU=', '8Zq2Lm9Xv4Tk7Rw1Yb6NcD3eF5gH7jK9mN1pQ3rS5tU='],
    ['JWT_SECRET: kettle-harbor-9021-moss', 'kettle-harbor-9021-moss'],
    ['ENCRYPTION_KEY="mQ7vR2xL9kT4wZ8pN3cB6hJ1"', 'mQ7vR2xL9kT4wZ8pN3cB6hJ1'],
    ['redis-cli -a Moorhen42x ping', 'Moorhen42x'],
    ['requirepass Moorhen42x', 'Moorhen42x'],
    ['enable secret Moorhen42x', 'Moorhen42x'],
    ['snmp-server community Moorhen42x RW', 'Moorhen42x'],
    ['-Dspring.datasource.password=Heron66Pond', 'Heron66Pond'],
    ['<property name="hibernate.connection.password">Heron66Pond</property>', 'Heron66Pond'],
    ['"ConnectionStrings": { "Default": "Host=db;Username=app;Password=Heron66Pond" }', 'Heron66Pond'],
    ['mqtt: user: pump, password: Heron66Pond', 'Heron66Pond'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'integrity sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC',
    'POSTGRES_PASSWORD=changeme',
    'POSTGRES_PASSWORD=postgres',
    'MYSQL_ROOT_PASSWORD=example',
    'MYSQL_ROOT_PASSWORD=my-secret-pw',
    'DB_PASSWORD=secret',
    '"password": "********"',
    '"password": "string"',
    '<password>hidden</password>',
    'curl -u user:password https://api.example.com',
    'curl -u username:token https://api.github.com',
    'mongodb://user:pass@localhost:27017',
    'mongodb+srv://<username>:<password>@cluster0.mongodb.net',
    'postgres://username:password@host:5432/dbname',
    'postgresql://postgres:postgres@localhost:5432/postgres',
    'mysql://root:root@127.0.0.1/test',
    'mysql://dbuser:dbpassword@localhost/mydatabase',
    'redis://:mypassword@localhost:6379',
    'postgres://user:password@localhost:5432/mydb, then replace both',
    'jdbc:mysql://localhost:3306/db?user=root&password=root',
    'amqp://myuser:mypass@localhost',
    'postgres://myuser:secret_password@db.example.com/mydb',
    'https://user:pass@example.com',
    'ftp://anonymous:anonymous@ftp.acme.example',
    "SECRET_KEY = os.environ['SECRET_KEY']",
    'mysql -u root -p',
    'mysql -u root -p crm < dump.sql',
    'sshpass -p "$PASS" ssh host',
    'password = input("Password: ")',
    'if password == stored_password2: return True',
    'const hashedPassword = await bcrypt.hash(password, 10);',
    'PASSWORD_RESET_TIMEOUT=3600',
    'password_min_length = 12',
    'psk="YourWifiPassword"',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
