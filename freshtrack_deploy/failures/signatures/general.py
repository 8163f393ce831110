"""What programs say that nobody has listed.

The common words for each kind of failure. Weaker than any special wording.
"""

from __future__ import annotations

TABLE = """
[, common] common wordings of known meaning
E_AUTH | the credentials are missing or wrong
    authentication failed / authentication failure / login failed / invalid credentials / bad credentials /
    wrong credentials / incorrect password / wrong password / invalid password / password is incorrect /
    password incorrect / bad password / bad username / invalid username / authentication required / not authenticated /
    unauthenticated / unauthorized / not authorized / access denied / access is denied / credentials /
    password expired / password has expired / expired password / access_refused / access refused / login refused /
    login was refused / authorization failed / invalid api key / invalid token / token expired / token is expired /
    expired token / token has expired / token is not valid / _token environment variable / no such identity /
    permission denied (publickey / login required /
    not logged in / login incorrect / authentication error / accès refusé / zugriff verweigert / acceso denegado /
    account is locked / account locked / account ... is locked / account is disabled / account has been disabled /
    user is locked / access token / by policy / allow list / allowlist / whitelist / not whitelisted / blacklisted /
    blocklist / is blocked / has been blocked / banned / has expired / is suspended / has been suspended /
    account suspended / subscription / authentifizierung fehlgeschlagen / échec de l'authentification /
    autentificación falló / passphrase
E_PKG_CORRUPT | what it reads is damaged or not what was promised
    checksum mismatch / hash mismatch / digest mismatch / checksum does not match / checksum error / sha256 mismatch /
    checksum failed / hash sum mismatch / signature verification failed / invalid signature / bad signature /
    signature mismatch / signature is invalid / signature is not valid / invalid checksum / bad checksum /
    integrity check failed / integrity check / is corrupt / is corrupted / is damaged / corrupted / corrupt /
    corruption detected / archive is truncated / truncated / bad magic number / crc mismatch / bad crc /
    checksum verification failed / does not match expected checksum / verification failed / not a valid archive /
    invalid archive / file is too short / file is truncated / before the end-of-stream marker / wrong checksum /
    unexpected end of archive
E_PKG_CORRUPT | dependencies cannot be met
    unmet dependency / broken dependencies / missing dependencies / unresolved dependencies /
    dependency resolution failed
E_LOCK | another process holds a lock
    could not acquire lock / unable to acquire lock / failed to acquire lock / failed to obtain lock /
    could not get lock / failed to get lock / cannot acquire lock / could not obtain lock / lock is held /
    lock held by / locked by another / is locked by / locked by process / lock file exists / lockfile exists /
    another instance is already running / another process is using / another process holds /
    another instance is running / another process is running / held by process / waiting for lock /
    waiting for the lock / resource is locked / currently locked / already locked / lock timeout / lock wait timeout /
    database is locked / file is locked / lock conflict / unable to obtain lock / failed to lock / could not lock /
    cannot lock / lock already / acquire exclusive lock / acquiring lock / acquiring the lock / operation in progress /
    in progress by another / deadlock found / deadlock detected / is being used by another process /
    is used by another process / being held by / held by another / holds the lock / lock held /
    another deployment is running / another command (pid / another deploy is running / another job is running /
    another backup is running /
    another update is running / another upgrade is running / another operation is running /
    another ... is in progress / already in progress / is busy with another / gesperrt / verrouillé / bloqueado /
    temporarily locked / lock contention / try again later
E_CONFIG | it does not work there
    cannot run inside / cannot be executed inside / cannot be executed from / cannot be run inside
E_CONFLICT | something that exists stands in the way
    already running / already started / is in use / conflicts with / clashes with / overlaps / would overwrite /
    not overwriting / refusing to overwrite / conflicting / duplicate / name is taken / already taken /
    has already been taken / already registered / already allocated / already bound / already defined /
    already present / already mounted / non-fast-forward / already installed / bereits vorhanden / déjà utilisé /
    ya está en uso
E_CONFLICT | the address or port is taken
    connection in use
[, common] common wordings of time
E_TIMEOUT | it did not happen in time
    timed out / timeout expired / timeout exceeded / time out / timed-out / timeout was reached / timeout waiting /
    timeout while / timeout after / timeout reached / exceeded timeout / within the timeout / within the allotted /
    delai dépassé / délai dépassé / délai d'attente / tiempo de espera / gave up waiting / did not respond in time /
    not become ready / did not become ready / not ready after / not respond within / no response after /
    no response within / did not finish in time / time limit exceeded / timeout error / timeout: / wait timeout /
    max wait time / gave up after
[, common] common wordings of configuration
E_CONFIG | the configuration or command line is not valid
    .conf line / .cfg line / .ini line / .yml line / .yaml line / bungled / vcl compilation / cannot start any token /
    found character / could not find expected / did not find expected / mapping values are not allowed /
    while scanning / while parsing / found duplicate key / syntax error / parse error / parsing error / syntaxerror /
    indentationerror / taberror / parsererror / scannererror / yamlerror / tomldecodeerror / jsondecodeerror /
    yaml.parser / yaml.scanner / error parsing / failed to parse / unable to parse / could not parse / cannot parse /
    could not decode / cannot unmarshal / unmarshal error / unmarshal errors / error unmarshaling /
    failed to unmarshal / invalid yaml / invalid json / invalid toml / invalid xml / not valid json / not valid yaml /
    malformed / unexpected token / unexpected character / unexpected eof / unexpected newline / unexpected end /
    or end of string / unexpected identifier / unexpected end of / invalid configuration / configuration error /
    config error / configuration is invalid / config is invalid / invalid config / bad configuration / misconfigured /
    configuration file error / configuration failed / invalid syntax / invalid argument / invalid option /
    invalid value / invalid parameter / invalid format / invalid choice / invalid flag / invalid setting /
    invalid directive / invalid url / invalid port / invalid address / invalid character / invalid key / invalid type /
    unknown option / unknown argument / unknown flag / unknown parameter / unknown directive / unknown key /
    unknown field / unknown setting / unknown keyword / unknown command / unknown property / unknown subcommand /
    unrecognized / unrecognised / unsupported option / unsupported value / bad option / bad value / illegal option /
    no such option / missing required / missing argument / missing operand / extra operand / requires an argument /
    requires a value / expected one argument / too many arguments / too few arguments / not enough arguments /
    arguments are required / must be specified / must specify / must be set / is not set / not specified /
    not configured / not defined / undefined variable / undeclared / not allowed here / not a valid / is not valid /
    mutually exclusive / cannot be used with / deprecated option / incorrect usage / option requires / duplicate key /
    no configuration / did you mean / ist keine gültige / ungültige option / option invalide / opción inválida /
    ungültig / invalide / fehlender operand / opérande manquant / falta un operando / cannot be combined /
    not supported by / is not supported / not a supported / unsupported / not understood / could not understand /
    unexpected argument / unexpected option / got unexpected / is not an allowed / improperly configured /
    improperlyconfigured / keyword / field is required / validation failed / schema validation / schema error /
    schema violation / validation error / unknown attribute / unexpected property / out of range /
    doesn't match the pattern / does not match pattern / must be a / must be one of / should be one of /
    must be an integer / must not be empty / cannot be empty / invalid date / invalid time / invalid number /
    invalid mode / invalid command / not a number / inappropriate ioctl / operation not supported / not a tty /
    unknown variable / unknown parameters / unknown arguments / unknown flags / unknown options / invalid literal /
    invalid integer / invalid boolean / invalid regex / invalid regular expression / invalid expression /
    missing ';' / missing '{' / missing '}' / missing ')' / missing '(' / missing ',' / missing ':' / missing '=' /
    missing ' ... ' before / missing ' ... ' after / missing closing / missing opening / missing quote / missing brace /
    missing bracket / missing parenthesis / missing semicolon / missing colon / missing comma / missing operator /
    invalid definition / invalid specification / does not match format / cannot assign requested address /
    can't assign requested address / not provided / not supplied / not given / accepts at most /
    accepts ... arg / not up to date / out of date / needs to be updated / outdated / expected key / expected value /
    expected string / expected identifier / expected expression / expected token / expected end / expected type /
    correct format / wrong format / parser error / tag mismatch / is malformed / is misconfigured / is invalid /
    is incomplete / is not a number / is not an integer / is not recognized / is not recognised / not recognized /
    not recognised / has no effect / has no value / must not be / must have / must contain / must start with /
    must end with / must match / must be positive / must be between / must be greater / must be less /
    must be at least / must be set to / needs to be set / need to set / needs a value / needs an argument /
    expects an argument / expects a / expected ';' / expected end of / expected but / no value for / no value given /
    no value supplied / no such setting / no such key / no such command / no such subcommand / undefined /
    only one of / at least one of / exactly one of / unbalanced / unmatched / unterminated / unclosed /
    trailing characters / trailing garbage / trailing comma / stray / premature end / protocol not supported /
    address family not supported / function not implemented / not implemented / no handler / argomento non valido /
    argumento inválido / argument invalide / das argument ist ungültig / erro de sintaxe / errore di sintassi /
    errore di sintassi vicino
[, common] common wordings of services
E_SERVICE | a service is not running as it should
    failed to start / could not start / unable to start / cannot start / start failed / failed to restart /
    failed to reload / service failed / is not running / not running / is not active / is unhealthy / unhealthy /
    health check failed / healthcheck failed / exited unexpectedly / crash loop / failed state / is stopped /
    is down / daemon not running / is dead / not listening / stopped unexpectedly / service is inactive /
    error establishing a database connection / never came up / did not come up / not come up / never started /
    did not start / health check / not responding /
    läuft nicht / n'est pas démarré / no está en ejecución
E_SERVICE | a service is not running as it should
    appear to be running / not created or running / running? / is not started / is your ... running
[, common] common wordings of what is missing
E_NOT_FOUND | something that it needs does not exist
    not found / notfound / does not exist / doesn't exist / do not exist / no such / cannot find / can't find /
    could not find / couldn't find / unable to find / failed to find / unable to locate / could not locate /
    cannot locate / can't locate / missing / not installed / not registered / no matching / not available /
    could not be found / cannot be found / can't be found / nonexistent / non-existent / isn't installed / no matches /
    not exist / unable to open / cannot open / could not open / can't open / cannot stat / cannot access /
    unknown host / n'existe pas / no existe / existiert nicht / nicht gefunden / introuvable / no encontrado /
    no se encuentra / unknown image / unknown package / unknown user / unknown service / no package / no suitable /
    no driver / cannot load such file / was not found / were not found / unknown module / no file / is absent /
    no results / no data / neither ... contain / not present / no longer exists / no longer available /
    no matching files / could not import / failed to import / unable to import / cannot import / can't import /
    is not in the / does not appear to be / does not seem to be / konnte nicht ... gefunden / no montado /
    nicht eingehängt / non montato /
    não montado / n'est pas monté / no such entry / no entry / no entries / no record / no match for / nothing found /
    nothing matches / did not match any / doesn't match any / does not match any / matched no / matches no /
    none of the / could not resolve to / no candidates / no candidate / no alternatives / no input file /
    no input files / no config file / no configuration file / :no ... file found / no code for module / failed opening /
    failed to open /
    failed to stat / failed to locate / failed to load file / can't stat / could not stat / unable to stat /
    can't load file / can't lookup / couldn't open / couldn't stat / could not access / unable to access jarfile /
    does not appear to exist / seems not to exist / was removed / not mounted / non trovato / non trovata /
    non esiste / inexistente / não encontrado / não existe / niet gevonden / bestaat niet / does not contain a
[, summary] a hint at the manual follows a misuse
E_CONFIG | the command line is not valid
    ^try ' ... help / ^try ` ... help / ^try ... --help / ^see ' ... --help / --help for more / --help for usage /
    --help for details / -h for help / try --help / ^usage
[xmllint, warned] libxml2 calls it a warning
E_NOT_FOUND | a file does not exist
    failed to load external entity
[, vague] EAGAIN: no more processes, a lock, a socket; who knows
E_MEMORY | a limit of the system is reached
    resource temporarily unavailable
[, vague] common wordings of connections
E_NETWORK | the other side cannot be reached
    can't reach / cannot contact / can't contact / could not contact / unable to contact / failed to contact /
    failed to connect / could not connect / couldn't connect / unable to connect / cannot connect / can't connect /
    unable to reach / could not reach / cannot reach / not reachable / host unreachable / is unreachable /
    server unreachable / unreachable host / unreachable: / network error / network failure / network problem /
    network issue / network connection / network timeout / network request / connection error / connection failed /
    connection failure / connection closed / failed to establish / failed to fetch / could not fetch /
    unable to fetch / failed to download / could not download / unable to download / download failed /
    error downloading / rate limit / rate limited / rate-limited / temporarily unavailable / verbindung / connexion /
    conexión / disconnected / econn / dial tcp
E_TIMEOUT | it did not happen in time
    timeout / timeouts
E_NOT_FOUND | it could not be read or found
    failed to resolve / could not be resolved / cannot resolve / unable to read / cannot read / can't read /
    could not read / couldn't read / failed to read / unable to load / could not load / cannot load / failed to load /
    can't load / couldn't load / ^no ... found / *** no ... found / error: no ... found / failed: no ... found /
    could not determine / cannot determine / unable to determine
E_PERMISSION | it is not allowed
    forbidden / denied / refused: / not allowed / request rejected / access rejected / connection rejected /
    not permitted / privileges / privilege
E_CONFLICT | it is in use
    is busy / busy / already
E_CONFIG | it does not work here
    may be used only / may only be used / can only be used / can be used only / only be run / only supported /
    only available / only works
E_CONFIG | something required is not given
    is required / are required / required argument
E_CONFIG | the configuration or command line is not valid
    unknown / invalid / illegal / wrong number / wrong type / wrong format / wrong argument / wrong value /
    wrong option / usage: / verwendung: / utilisation : / aufruf: / uso: / expected one of / expected a / expected an /
    expected ' / expected " / expected ` / expecting / was expected / is expected / is expected to / bad /
    version mismatch / type mismatch / improper / non valida / non valido / não é válido / incorrect / ambiguous /
    not supported / deprecated / conflicting options / cannot parse
E_MEMORY | a limit of the system is reached
    exhausted / limit exceeded / out of resources / out of swap / out of file descriptors
E_MEMORY | a process was killed, most likely for want of memory
    exited with code 137 / exit code 137 / exit status 137 / (137) / code 137 / status 137 / exit code: 137 /
    exit code: -9 / exit code -9 / exit code=137 / exitcode 137 / code=killed
E_NOT_FOUND | a program does not exist
    exited with code 127 / exit code 127 / exit status 127 / status=127
E_TIMEOUT | it ran out of its time
    exited with code 124 / exit code 124 / exit status 124
E_SIGNAL | it was interrupted
    exited with code 143 / exit code 143 / exit status 143 / exit status 130 / exit code 130
[, hint] single words, when nothing else is said: only what no retry is drawn from
E_SERVICE | a service is not running as it should
    appear to be running / appear to be started / not started / isn't running / isn't started / is it running /
    daemon isn't / daemon is not / crashed / failed to boot / terminated unexpectedly / not responding / not up
E_AUTH | the credentials are missing or wrong
    authentication / authenticate / authorization / unauthorised / logged in / log in / sign in / api token /
    access key / secret key / private key / password / passwd / login / token
E_PERMISSION | it is not allowed
    privileged / not owner / not the owner / not owned by / owned by / read-only / readonly / read only / immutable /
    write-protected / write protected / group-writable / world-writable / writable by / inaccessible / not accessible /
    may not / root user
E_DISK | the disk is full
    is full / free space / disk space / diskspace / inodes / quota
E_MEMORY | memory ran out
    out of mem / low memory / memory error / memory allocation / memory exhausted
E_PKG_CORRUPT | what it reads is damaged or not what was promised
    checksum / signature / digest / magic number / broken / damaged / corrupt / unexpected end / short read /
    not an archive / invalid data / bad data / cannot decompress / decompression / decompress / unpack
E_CONFLICT | something that exists stands in the way
    exists$ / ' exists / " exists / exists: / in use / occupied / used by / collision / not unique / diverged /
    uncommitted / unmerged / dirty / local changes / overwrite / conflict / conflicts / already / stale
E_NOT_FOUND | something that it needs does not exist
    : no ... present / : no ... available / : no ... defined / : no ... installed / : no ... found / no backup file /
    is not present / isn't present /
    not within / not inside / has no / does not have / doesn't have / not a git repository / not a repository /
    can not find / can not open / cannot be opened / could not be opened / cannot be read / could not be read /
    unreadable / no files / nothing to / not known / is unknown / unresolved / dangling / can't evaluate / not loaded /
    not available / unavailable / gone / unable to resolve / no tests / no tasks / no hosts / no targets /
    not a directory / no matching
E_CONFIG | the configuration or command line is not valid
    no ... specified / no ... given / no ... configured / no ... supplied / no ... provided /
    handshake / must be / needs to be / has to be / syntax / incompatible / too long / too short / too large /
    too small / exceeds / non-numeric / not numeric / malformed / parse / parsing / option / options / argument /
    arguments / parameter / directive / setting / settings / config / configuration / configured / unsupported /
    can't be used / cannot be used / not allowed / are numbered / usage
"""
