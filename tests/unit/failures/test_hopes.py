"""Words of locks, networks and time limits in failures that no retry can help."""

from __future__ import annotations

import pytest

from freshtrack_deploy.failures.classify import classify

HOPELESS = """
error: package-lock.json is locked to version 2 of the format
Your user account has been locked after 5 attempts
ERROR: version 3 is locked, cannot be changed
error: lockfile had changes, but lockfile is frozen
Error: The lock file is corrupt
Error: lock file version 7 is unknown
psql: ERROR:  cannot execute UPDATE in a read-only transaction
error: option --lock-timeout requires an argument
Unknown option: --wait-timeout
Error: timeout must be a positive number
nginx: [emerg] invalid value "abc" in "proxy_read_timeout" directive in /etc/nginx/nginx.conf:12
unknown keyword 'timout' in 'defaults' section; did you mean 'timeout' maybe ?
[haproxy] 'timeout connect' expects an integer argument
Error: Network "web" needs to be recreated - option "com.docker.network.driver" has changed
Error: network id is invalid
Error: unknown network driver "foo"
networks.web Additional property foo is not allowed
Error: unsupported protocol scheme "htp"
proxy: no proxy scheme for foo
Error: connection string is malformed
invalid connection URI: missing host
Error: connection "default" not configured
database connection [mysql2] not configured.
could not resolve dependency: peer react@17
ERESOLVE unable to resolve dependency tree
could not resolve all files for configuration ':compileClasspath'
Could not resolve "./App.vue" from "src/main.js"
Unresolved reference: foo
Failed to resolve plugin for module "x"
cannot resolve symbol 'Foo'
ERROR: Could not resolve reference `#/components/Foo`
error: unable to resolve reference refs/heads/x: reference broken
temporary failure: mailbox has exceeded quota
550 5.1.1 user unknown; connection closed
Relay access denied; connection closed by foreign host
Received disconnect from 10.0.0.1 port 22:2: Too many authentication failures
ssl handshake failed: certificate verify failed
tls: handshake failure: bad certificate
remote error: tls: handshake failure
error:0A000410:SSL routines::sslv3 alert handshake failure
no peer certificate available; handshake has read 0 bytes
Unable to connect: authentication failed for user "app"
failed to connect to server: database "x" does not exist
could not connect to the cluster: invalid kubeconfig
Failed to connect to bus: No medium found
Unable to connect to the database: SQLSTATE[42S02] base table not found
Connection rejected: invalid token
HTTP/1.1 404 Not Found; retry after 30 seconds
429 quota exceeded for project: upgrade your plan
Error: The deployment timed out because the image does not exist
Waiting for db... timed out: password authentication failed for user "app"
context deadline exceeded: x509: certificate signed by unknown authority
i/o timeout reading config: invalid format
deadlock: goroutine stack exceeds limit
fatal: unable to create thread: Resource temporarily unavailable
Failed to download metadata: Status code: 404
Failed to fetch http://x/y 404 Not Found
unable to fetch credentials: access denied
Could not fetch gem: invalid gemspec
failed to fetch oauth token: unauthorized
failed to fetch anonymous token: 403 Forbidden
server misbehaving configuration: duplicate upstream
rate limit must be an integer
Unreachable code detected
error: unreachable statement
Error: Host key verification failed; connection closed
connection aborted: PermissionError(13, 'Permission denied')
RPC failed; HTTP 413 curl 22 The requested URL returned error: 413
pre-receive hook declined; remote end hung up
database is locked: readonly database
the operation is in progress by another; permission denied
already in progress: migration failed with syntax error
another transaction is in progress error: duplicate key
dependency "lock" not found
module 'timeout' has no attribute 'x'
NameError: name 'timeout' is not defined
TypeError: timeout() takes 1 argument
ModuleNotFoundError: No module named 'network'
KeyError: 'connection_timeout'
ImportError: cannot import name 'ConnectionError' from 'x'
SyntaxError: unexpected token 'timeout'
make: *** No rule to make target 'network'.  Stop.
ls: cannot access 'timeout': No such file or directory
mkdir: cannot create directory 'lock': File exists
rm: cannot remove 'db.lock': Permission denied
touch: cannot touch '/var/lock/x': No space left on device
chown: cannot access '/run/lock/app': No such file or directory
docker: Error response from daemon: network host_x not found.
Unit network-wait.service not found.
Failed to start network-online.target: Unit not found.
lock: command not found
bash: timeout: command not found
bash: nc: command not found
unzip:  cannot find or open lock.zip, lock.zip.zip or lock.zip.ZIP.
fatal: pathspec 'poetry.lock' did not match any files
error: Your local changes to 'yarn.lock' would be overwritten by merge
Merge conflict in package-lock.json
npm ERR! code EUSAGE npm ERR! `npm ci` can only install with an existing package-lock.json
composer.lock file present but outdated
Gemfile.lock is not writable
terraform lock file .terraform.lock.hcl is inconsistent with configuration
Error: Inconsistent dependency lock file
Unknown lifecycle phase "network"
ERROR 3730: Cannot drop table 'a' referenced by a foreign key constraint
E: Lock file /x has wrong permissions
timeout: failed to run command 'foo': No such file or directory
timeout: unrecognized option '--foo'
flock: bad timeout value: x
flock: requires file descriptor, file or directory
lockfile: Sorry, giving up on "x.lock": Permission denied
curl: (3) URL using bad/illegal format or missing URL
curl: (60) SSL: no alternative certificate subject name matches target host name
wget: server returned error: HTTP/1.1 403 Forbidden
ping: unknown option -- x
ping: socket: Operation not permitted
nc: port number invalid: x
dig: invalid option -- z
rsync: connection unexpectedly closed: remote disk full: No space left on device
scp: Connection closed: subsystem request failed
git: 'timeout' is not a git command
kubectl: error: unknown command "timeout"
Error: retry limit must be positive
retry count exceeded: validation failed
Max retries exceeded: wrong password
Error: job failed after 3 retries: exit status 2
"""


@pytest.mark.parametrize("line", HOPELESS.strip().splitlines())
def test_no_hope_is_drawn_from_words_that_mean_something_hopeless(line: str) -> None:
    assert not classify("bash deploy.sh", 1, None, "", line).retryable
