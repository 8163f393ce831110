"""One line of output is enough to name a failure: wordings of tools after their sources, manuals and public issues."""
# ruff: noqa: RUF001

from __future__ import annotations

import pytest

from freshtrack_deploy.failures.classify import classify

WORDINGS = """
[E_AUTH]
Error writing data to secret/data/app: Error making API request. Code: 403. Errors: * permission denied
error: You must be logged in to the server (Unauthorized)
heroku:  ›   Error: Invalid credentials provided.
doctl: Error: Unable to initialize DigitalOcean API client: access token is required. (hint: run 'doctl auth init')
hcloud: unable to authenticate (unauthorized)
gh: To get started with GitHub CLI, please run:  gh auth login
MongoServerError: bad auth : Authentication failed.
amqp.exceptions.AccessRefused: (0, 0): (403) ACCESS_REFUSED - Login was refused using authentication mechanism AMQPLAIN
botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied
botocore.exceptions.ClientError: An error occurred (ExpiredToken) when calling the ListBuckets operation: The provided token has expired.
org.postgresql.util.PSQLException: FATAL: password authentication failed for user "app"
remote: HTTP Basic: Access denied. The provided password or token is incorrect
Permission denied (publickey,gssapi-keyex,gssapi-with-mic).
@@@@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @@@@
gpg: decryption failed: No secret key
gpg: decryption failed: Bad session key
mount.nfs: access denied by server while mounting nas:/x
No key available with this passphrase.
su: Authentication failure
SASL authentication failed; server mail.example.com[192.0.2.1] said: 535 5.7.8 Error: authentication failed
(error) NOAUTH Authentication required.
ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: NO)
cqlsh: AuthenticationFailed: Bad credentials
Error 401: Invalid Credentials, authError
HTTP response code: 403 for URL: https://x
Request failed with status code 401
StatusCode: 403
sftp: Permission denied (password).
Host key verification failed.
Your account is locked. Contact support.
pam_faillock: The account is locked due to 3 failed logins.
login timeout: password expired

[E_CONFIG]
packer: Error: Failed to parse template: open t.pkr.hcl
django.core.exceptions.ImproperlyConfigured: Requested setting DATABASES, but settings are not configured.
botocore.exceptions.ParamValidationError: Parameter validation failed: Missing required parameter in input: "Bucket"
nginx: [emerg] unexpected end of file, expecting "}" in /etc/nginx/conf.d/x.conf:20
AH00526: Syntax error on line 12 of /etc/apache2/sites-enabled/x.conf:
traefik: command traefik error: yaml: line 3: mapping values are not allowed in this context
prometheus: level=error msg="Error loading config (--config.file=p.yml)" err="parsing YAML file p.yml: yaml: unmarshal errors:\\n  line 3: field scrape not found"
promtool: FAILED: parsing YAML file p.yml: yaml: line 2: did not find expected key
fluentd: config error file="/etc/fluent/fluent.conf" error_class=Fluent::ConfigParseError
logstash: [FATAL][logstash.runner] The given configuration is invalid. Reason: Expected one of [ \\t\\r\\n], "#", "=>" at line 3
elasticsearch: bootstrap check failure [1] of [1]: max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]
Exception in thread "main" java.lang.UnsupportedClassVersionError: com/x/App has been compiled by a more recent version of the Java Runtime
org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'dataSource'
** (RuntimeError) environment variable SECRET_KEY_BASE is missing.
Failed to start app.service: Unit app.service has a bad unit file setting.
tar: unrecognized option '--foo'
iptables-restore v1.8: unknown option "--foo"
mount: /mnt: wrong fs type, bad option, bad superblock on /dev/sdb1, missing codepage or helper program
visudo: /etc/sudoers.d/x:1:20: syntax error
passwd: unrecognized option '--foo'
bash: line 3: syntax error near unexpected token `then'
./x.sh: line 3: FOO: unbound variable
curl: (60) SSL certificate problem: certificate has expired
certbot: Detail: DNS problem: NXDOMAIN looking up A for app.example.com
dovecot: Error: Error in configuration file /etc/dovecot/dovecot.conf line 3: Unknown setting: foo
ERROR:  unrecognized configuration parameter "foo"
Error: required environment variable DATABASE_URL is not set
missing required argument: --env
error: the following required arguments were not provided: --config <FILE>
Error: unknown shorthand flag: 'z' in -z
Error: accepts 1 arg(s), received 0
Usage: app [options] <command>
Invalid value for '--port': 'x' is not a valid integer.
Error: Got unexpected extra argument (foo)
yaml.scanner.ScannerError: mapping values are not allowed here
json: cannot unmarshal string into Go struct field
toml: line 3: expected key separator '='
Error: Failed to load config: invalid character 'x' looking for beginning of value
SyntaxError: Unexpected end of JSON input
parse error: Expected separator between values at line 1, column 5
exec /entrypoint.sh: exec format error
poetry.lock is not up to date with pyproject.toml
pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.
npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.
ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json
error: the lock file Cargo.lock needs to be updated but --locked was passed to prevent this
error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.
Error: lockfile version 9 is not supported
invalid timeout value: -5
unknown key "connection_timeout" in config
network mode "foo" is invalid
proxy: unknown scheme: htp
invalid connection string

[E_CONFLICT]
Error: A resource with the ID "/subscriptions/x" already exists - to be managed via Terraform this resource needs to be imported
Error: listen EADDRINUSE: address already in use :::3000
knex: error: create table "users" - relation "users" already exists
django.db.utils.IntegrityError: UNIQUE constraint failed: auth_user.username
(98)Address already in use: AH00072: make_sock: could not bind to address [::]:80
php-fpm: ERROR: Another FPM instance seems to already listen on /run/php/php8.2-fpm.sock
grafana: Failed to start grafana. error: failed to listen on :3000: listen tcp :3000: bind: address already in use
org.springframework.boot.web.server.PortInUseException: Port 8080 is already in use
System.IO.IOException: Failed to bind to address http://127.0.0.1:5000: address already in use.
error: failed to push some refs to 'git.example.com:x' hint: Updates were rejected because the remote contains work that you do not have locally.
CONFLICT (content): Merge conflict in app.py
Job for nginx.service failed. bind: address already in use
error: failed to commit transaction (conflicting files)
RTNETLINK answers: File exists
mount: /mnt: /dev/sdb1 already mounted on /mnt.
umount: /mnt: target is busy.
mdadm: Cannot open /dev/sdb1: Device or resource busy
device-mapper: create ioctl on data failed: Device or resource busy
cron: can't lock /var/run/crond.pid, otherpid may be 12: Resource temporarily unavailable
useradd: UID 1000 is not unique
Problem binding to port 80: Could not bind to IPv4 or IPv6.
createdb: error: database creation failed: ERROR:  database "app" already exists
dropdb: error: database removal failed: ERROR:  database "app" is being accessed by other users
etcd: member name already exists
tmux: duplicate session: x
network "web" already exists
network 10.0.0.0/24 overlaps with existing network

[E_DISK]
write /var/lib/docker/tmp/GetImageBlob123: no space left on device
grpc._channel._InactiveRpcError: status = StatusCode.RESOURCE_EXHAUSTED details = "quota exceeded"
elasticsearch: [FORBIDDEN/12/index read-only / allow delete (api)] flood stage disk watermark exceeded
fatal: sha1 file '<stdout>' write error: No space left on device
restic: Save(<data/x>) returned error, retrying: write /srv/r: no space left on device
OSError: [Errno 122] Disk quota exceeded
ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device
ERROR:  could not extend file "base/1/2": No space left on device
rsync: write failed on "/x": No space left on device (28)
flock: cannot open lock file /full/x: No space left on device

[E_LOCK]
Error: Error acquiring the state lock
knex: MigrationLocked: Migration table is already locked
Can't take lock to run migrations: Migration table is already locked
liquibase: Could not acquire change log lock.  Currently locked by web1 (192.0.2.1) since 11/20/26 10:00 AM
Timeout waiting to lock journal cache (/root/.gradle/caches/journal-1). It is currently in use by another Gradle instance.
Blocking waiting for file lock on package cache
fatal: Unable to create '/srv/.git/index.lock': File exists.
Fatal: unable to create lock in backend: repository is already locked by PID 1234 on web1 by root
E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1 (apt-get)
Error: Failed to obtain the transaction lock (logged in as: root).
Another app is currently holding the yum lock; waiting for it to exit...
error: failed to synchronize all databases (unable to lock database)
ERROR: Unable to lock database: Resource temporarily unavailable
System management is locked by the application with pid 5 (zypper).
useradd: cannot lock /etc/passwd; try again later.
ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction
ERROR:  could not obtain lock on relation "x"
ERROR:  deadlock detected

[E_MEMORY]
FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory
The build failed because the process exited too early. This probably means the system ran out of memory or someone called `kill -9` on the process.
java.lang.OutOfMemoryError: Java heap space
error: could not compile `x` (signal: 9, SIGKILL: kill)
./x.sh: line 8: 1234 Killed                  ./app
virtual memory exhausted: Cannot allocate memory
fork: retry: Resource temporarily unavailable
(error) OOM command not allowed when used memory > 'maxmemory'.

[E_NETWORK]
consul: Error querying agent: Get "http://127.0.0.1:8500/v1/agent/self": dial tcp 127.0.0.1:8500: connect: connection refused
Error: failed to download "stable/x": could not resolve proxy
npm error network request to https://npm.example.com/x failed, reason: read ECONNRESET
PrismaClientInitializationError: Can't reach database server at `localhost:5432`
Error: connect ECONNREFUSED ::1:6379
MongooseServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017
kombu.exceptions.OperationalError: [Errno 111] Connection refused
celery: consumer: Cannot connect to amqp://guest:**@127.0.0.1:5672//: [Errno 111] Connection refused.
botocore.exceptions.ClientError: An error occurred (SlowDown) when calling the PutObject operation: Please reduce your request rate.
google.api_core.exceptions.ServiceUnavailable: 503 failed to connect to all addresses
grpc: status = StatusCode.UNAVAILABLE details = "failed to connect to all addresses"
filebeat: Exiting: error connecting to Elasticsearch at http://localhost:9200: Get "http://localhost:9200": dial tcp 127.0.0.1:9200: connect: connection refused
com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure
Caused by: java.net.UnknownHostException: repo.example.com
error: failed to fetch `https://crates.example.com/index`; Could not resolve host
go: example.com/x@v1: Get "https://proxy.example.com/x": dial tcp: lookup proxy.example.com: no such host
System.Net.Http.HttpRequestException: Connection refused (localhost:9)
** (DBConnection.ConnectionError) tcp connect (localhost:5432): connection refused - :econnrefused
fatal: unable to access 'https://git.example.com/x/': Could not resolve host: git.example.com
ssh: connect to host app port 22: No route to host
client_loop: send disconnect: Broken pipe
borg: Remote: ssh: Could not resolve hostname backup: Name or service not known
wget: unable to resolve host address 'dl.example.com'
curl: (56) OpenSSL SSL_read: Connection reset by peer, errno 104
too many certificates already issued for exact set of domains
(Host or domain name not found. Name service error for name=mail.example.com type=MX: Host not found, try again)
Could not connect to Redis at 127.0.0.1:6379: Connection refused
ERROR 2013 (HY000): Lost connection to MySQL server during query
psql: error: connection to server at "db" failed: FATAL:  sorry, too many clients already
FATAL:  the database system is starting up
Error: 502: Bad Gateway
HTTP request failed: status code: 503
AxiosError: Request failed with status code 500
unexpected status code 503 from registry
received unexpected HTTP status: 500 Internal Server Error
upstream returned HTTP 504
rsync: failed to connect to host (1.2.3.4): Connection refused (111)

[E_NOT_FOUND]
nomad: Error getting job: Unexpected response code: 404 (job not found)
Error: chart "nginx" version "99" not found in https://charts.example.com repository
fly: Error: the config for your app is missing an app name
gh: GraphQL: Could not resolve to a Repository with the name 'a/b'. (repository)
vite: Could not resolve entry module "index.html".
Error: Cannot find module '@nestjs/core'
sequelize: ERROR: Error reading "config/config.json". Error: Error: Cannot find module
botocore.errorfactory.NoSuchBucket: An error occurred (NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist
Could not find com.example:lib:1.0. Searched in the following locations:
error: linker `cc` not found
dotnet: error NU1101: Unable to find package Foo. No packages exist with this id
You must install or update .NET to run this application.
mix: ** (Mix) Could not find Hex, which is needed to build dependency :phoenix
Error: package or namespace load failed for ‘x’: there is no package called ‘y’
Can't locate DBI.pm in @INC (you may need to install the DBI module)
fatal: Remote branch v9 not found in upstream origin
Failed to enable unit: Unit file app.service does not exist.
Error: Unable to find a match: nginxx
ERROR: unable to select packages:   nginxx (no such package):
error: snap "foo" not found
error: No remote refs found for ‘flathub’
chown: invalid user: 'www-app'
gpg: keyserver receive failed: No data
iptables: No chain/target/match by that name.
RTNETLINK answers: No such process
Cannot find device "wg0"
sysctl: cannot stat /proc/sys/net/foo: No such file or directory
modprobe: FATAL: Module zfs not found in directory /lib/modules/6.1
cron: can't open or create /var/run/crond.pid: No such file or directory
ERROR 1146 (42S02) at line 1: Table 'a.b' doesn't exist
ERROR:  extension "postgis" is not available
Server returned HTTP response code: 404 for URL
request failed with status code 404
rsync: change_dir "/x" failed: No such file or directory (2)
rclone: Failed to copy: directory not found
Error: ENOENT: no such file or directory, open '/x'
exec: "app": executable file not found in $PATH
exec /entrypoint.sh: no such file or directory
error while loading shared libraries: libpq.so.5: cannot open shared object file: No such file or directory
/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by ./app)
cannot open lock file /nope/x: No such file or directory
module "network" not found
network web not found

[E_PERMISSION]
google.api_core.exceptions.PermissionDenied: 403 Permission denied on resource project x.
nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)
mkdir: cannot create directory '/opt/x': Permission denied
RTNETLINK answers: Operation not permitted
sysctl: permission denied on key 'vm.swappiness'
mount: /mnt: must be superuser to use mount.
exec /entrypoint.sh: permission denied
cannot lock /etc/passwd: Permission denied
Error: unable to acquire lock /run/app.lock: open /run/app.lock: permission denied
listen tcp :80: bind: permission denied
fatal: could not open connection log: Permission denied

[E_PKG_CORRUPT]
liquibase: Validation Failed: 1 changesets check sum
error: checksum for `x v1.0` changed between lock files
verifying example.com/x@v1: checksum mismatch
E: dpkg was interrupted, you must manually run 'dpkg --configure -a' to correct the problem.
The following packages have unmet dependencies:
tar: Unexpected EOF in archive
gzip: stdin: unexpected end of file
End-of-central-directory signature not found.
sha256sum: WARNING: 1 computed checksum did NOT match

[E_SERVICE]
panic: unable to connect to local supervisor socket: is supervisord running?
Can't connect to local MySQL server through socket '/run/mysqld/mysqld.sock' (2)
Failed to start LSB: web server.
redis-server.service: Start request repeated too quickly.
error: cannot communicate with server: Post "http://localhost/v2/snaps/x": dial unix /run/snapd.socket: connect: no such file or directory
postqueue: fatal: Queue report unavailable - mail system is down
pg_ctl: could not start server
Error: dial unix /var/run/tailscale/tailscaled.sock: connect: connection refused
failed to connect to local tailscaled; it doesn't appear to be running (sudo systemctl start tailscaled ?)
health check failed: container is unhealthy

[E_SIGNAL]
Received SIGTERM, shutting down
Aborted by user
Operation cancelled by user

[E_TIMEOUT]
Error: UPGRADE FAILED: timed out waiting for the condition
grpc._channel._InactiveRpcError: status = StatusCode.DEADLINE_EXCEEDED
telegraf: [agent] Failed to connect to [outputs.influxdb], error was 'dial tcp: i/o timeout'
mount.nfs: Connection timed out
curl: (28) Failed to connect to x port 443: Connection timed out
wait-for-it.sh: timeout occurred after waiting 15 seconds for db:5432
ERROR: timed out waiting for service to become healthy

[E_UNKNOWN]
FAIL  src/app.test.ts > adds numbers
✖ 3 problems (3 errors, 0 warnings)
error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.
flyway: ERROR: Detected failed migration to version 3 (add users). Please remove any half-completed changes then run repair to fix the schema history.
[ERROR] Tests run: 12, Failures: 1, Errors: 0, Skipped: 0
[ERROR] COMPILATION ERROR : /src/A.java:[3,5] cannot find symbol
error[E0382]: borrow of moved value: `x`
--- FAIL: TestX (0.01s)
panic: runtime error: invalid memory address or nil pointer dereference
Program.cs(3,5): error CS0103: The name 'x' does not exist in the current context
** (FunctionClauseError) no function clause matching in App.run/1
escript: exception error: no match of right hand side value
./x.sh: line 8: 1234 Segmentation fault      (core dumped) ./app
curl: (22) The requested URL returned error: 418
deploy failed
Error: something went wrong
Command failed with exit code 1.
3 failed, 20 passed in 4.2s
AssertionError: expected 200 to equal 201
expected status 200, got 404
signal: aborted (core dumped)
"""


def wordings() -> list[tuple[str, str]]:
    """(code, line); `[E_DISK]` stands above the lines of its kind."""
    found, code = [], ""
    for line in WORDINGS.strip().splitlines():
        if line.startswith("[E_"):
            code = line.strip("[]")
        elif line:
            found.append((code, line))
    return found


@pytest.mark.parametrize(("code", "line"), wordings())
def test_a_line_names_its_failure(code: str, line: str) -> None:
    assert classify("bash deploy.sh", 1, None, "", line).kind.code == code
