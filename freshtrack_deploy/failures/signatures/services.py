"""What systemd and services say when they are configured, started or asked.

Web servers, mail, DNS, certificates, firewalls, users.
"""

from __future__ import annotations

TABLE = """
[systemctl, telling] systemd 240 to 257
E_PERMISSION | services may be changed by root only
    interactive authentication required / failed to ... : access denied /
    access denied as the requested operation requires interactive
E_SERVICE | a service did not start
    job for ... failed because / job for ... canceled / job failed. see / a dependency job for ... failed /
    start request repeated too quickly / failed with result / entered failed state / main process exited /
    control process exited / job for ... failed. see / unit ... failed to / start operation timed out
E_SERVICE | the service is not running
    is not active, cannot reload / unit ... is not active / unit ... not active / cannot be reloaded /
    job type reload is not applicable
E_NOT_FOUND | there is no such unit
    unit ... not found / unit ... could not be found / unit file ... does not exist / unit ... does not exist /
    no such unit / failed to get unit file state ... no such file / no files found for / unit ... not loaded /
    could not be found.$ / unit ... was not found / failed to load environment files
E_CONFIG | the unit is masked
    unit ... is masked / is masked / failed to ... masked
E_CONFIG | the unit file is not valid
    bad-setting / bad unit file setting / has a bad unit file setting / unknown key name / unknown key ' /
    unknown section ' / failed to parse / invalid section header / assignment outside of section / missing '=' /
    service has no execstart= / lacks both execstart= / executable path is not absolute /
    neither a valid executable name / is not a valid unit name / unit name ... is not valid / invalid unit name /
    invalid unit type / service has more than one execstart / invalid environment assignment /
    service lacks ... execstart
E_CONFLICT | a unit of that name is in the way
    refusing to operate on linked / refusing to operate on alias / failed to ... unit: file exists /
    unit file ... already exists / unit ... was already loaded or has a fragment file
E_CONFLICT | units contradict each other
    transaction contains conflicting jobs / transaction is destructive / transaction order is cyclic /
    found ordering cycle
E_CONFIG | the unit may not be started by hand
    operation refused, unit ... may be requested by dependency only
E_SERVICE | systemd does not run here
    system has not been booted with systemd / failed to connect to bus / failed to get d-bus connection /
    failed to connect to system scope bus / could not connect: no such file / running in chroot, ignoring
E_SERVICE | there is no session of this user for systemd
    $dbus_session_bus_address and $xdg_runtime_dir not defined / no medium found
E_NOT_FOUND | there is no such service
    service ... unrecognized service / : unrecognized service
E_SERVICE | the program of the unit cannot be executed
    status=203/exec / 203/exec / was not provided by any / error.serviceunknown
E_SERVICE | the unit's user, directory or sandbox cannot be set up
    status=217/user / status=200/chdir / status=226/namespace / status=216/group
E_MEMORY | a service was killed for want of memory
    oom-kill / result 'oom-kill'
E_NOT_FOUND | the program does not exist
    failed to find executable / command ... is not executable: no such file
E_PERMISSION | the program may not be executed
    is not executable: permission denied
E_CONFIG | the value is not valid
    failed to set time zone: invalid / invalid time zone / failed to parse time specification / invalid locale /
    failed to set locale
E_TIMEOUT | it ran out of its time
    finished with result: timeout
E_MEMORY | it was killed for want of memory
    runtime maximum / finished with result: oom-kill
[supervisorctl, telling] supervisor
only supervisorctl supervisord supervisor
E_SERVICE | supervisord is not running
    refused connection / unix:// ... refused / unix:// ... no such file / unix:///var/run/supervisor
E_SERVICE | the program does not start
    error (spawn error) / error (abnormal termination) / error (not running) / gave up: / entered fatal state /
    backoff / fatal exited too quickly
E_NOT_FOUND | supervisor does not know the program
    error (no such process) / error (no such group) / error (no such file)
E_CONFLICT | the program runs already
    error (already started)
E_CONFLICT | the port is taken
    another program is already listening on a port
E_CONFIG | supervisor's configuration is not valid
    the directory named as part of the path ... does not exist / does not specify a
[nginx, telling] nginx, Apache, HAProxy, Caddy, Traefik, PHP-FPM
E_PERMISSION | a file or port may not be used by this user
    (13: permission denied) / bind() to ... permission denied / (eacces)
E_CONFLICT | the port is taken
    bind() to ... address already in use / (98) / could not bind to address /
    no listening sockets available / cannot bind socket ... address already in use / bind: address already in use /
    unable to bind to port / address already in use
E_CONFIG | the web server's configuration is not valid
    unknown directive / is not terminated by / unexpected " / unexpected end of file, expecting /
    directive is not allowed here / invalid number of arguments / invalid parameter / host not found in upstream /
    duplicate default server / invalid value " / no "events" section / conflicting server name ... emerg /
    duplicate upstream / invalid port in / invalid url prefix / unknown log format / duplicate location /
    directive is duplicate / zero size shared memory zone / no "ssl_certificate" is defined / unknown " ... variable
E_SERVICE | nginx is not running
    open() " ... nginx.pid" failed (2 / invalid pid number / nginx.pid" failed (2 / kill( ... no such process
E_NOT_FOUND | a file that the web server's configuration names does not exist
    cannot load certificate ... no such file / [emerg] ... no such file / (2: no such file / bio_new_file() failed
E_CONFIG | a certificate or key is not valid
    cannot load certificate key ... key values mismatch / x509_check_private_key / key values mismatch /
    pem routines / no start line / bad end line / bad base64 decode / get_name:no start line / not a valid pem /
    could not read ... of certificate from / could not find certificate / could not find private key /
    expecting: certificate / expecting: any private key / bad object header
E_CONFIG | the web server's configuration is not valid
    invalid command ' ... perhaps misspelled / ah00526 / ah00534 / action ... failed. / syntax error on line /
    documentroot ... must be a directory / takes one argument / expected </ / </virtualhost> without /
    is not a directory or is not readable / cannot load modules/ / could not open configuration file
E_NOT_FOUND | the web server does not have this module or site
    module ... does not exist / site ... does not exist / conf ... does not exist / no apache mpm package installed
E_UNKNOWN | the web server does not know its own name
    ah00558
E_CONFIG | the proxy's configuration is not valid
    [alert] ... parsing [ / parsing [ ... : unknown keyword / error(s) found in configuration file /
    fatal errors found in configuration / unable to find required / unable to find ... backend / proxy ' ... has no /
    unknown keyword ' / no such acl / unknown proxy / cannot parse
E_CONFLICT | the port is taken
    starting proxy ... cannot bind / starting frontend ... cannot bind / cannot bind socket
E_CONFIG | the configuration is not valid
    adapting config using / unrecognized directive / unrecognized global option / parsing caddyfile /
    wrong argument count or unexpected line ending / ambiguous site definition / field not found / unknown module
E_CONFLICT | the socket is taken
    unable to bind listening socket / another fpm instance seems to already listen
E_CONFIG | the configuration is not valid
    no pool defined / failed to load configuration file / unknown entry '
E_NETWORK | the upstream does not answer
    no upstreams available / connect() failed
[nginx, summary] nginx has said five times before, with the address, what it could not bind
E_CONFLICT | the port is taken
    still could not bind
[certbot, telling] certbot, acme.sh, lego
E_NETWORK | the certificate authority limits how often one may ask
    too many certificates / too many failed authorizations / ratelimited
E_CONFIG | the domain's DNS does not point here
    dns problem: nxdomain / no valid a records / no valid aaaa records / dns problem:
E_CONFIG | the certificate authority cannot verify the domain
    timeout during connect (likely firewall problem) / fetching http:// ... timeout /
    fetching http:// ... connection refused / connection refused ... acme-challenge /
    the certificate authority failed to verify / some challenges have failed / invalid response from http /
    urn:ietf:params:acme:error:unauthorized / urn:ietf:params:acme:error:connection / urn:ietf:params:acme:error:dns /
    challenge failed for domain
E_NETWORK | the certificate authority limits how often one may ask
    urn:ietf:params:acme:error:ratelimited
E_CONFLICT | the port that certbot needs is taken
    problem binding to port 80 / could not bind tcp port / problem binding to port
E_LOCK | another certbot is running
    another instance of certbot is already running
E_NOT_FOUND | certbot lacks the certificate or plugin
    no certificate found with name / no certificate ... found / could not choose appropriate plugin /
    requested nginx plugin does not appear to be installed /
    the requested ... plugin does not appear to be installed / plugin is not installed
E_CONFIG | certbot lacks a valid option or configuration
    missing command line flag or config entry / requested name ... is not allowed /
    the nginx plugin is not working; there may be problems with your existing configuration /
    you must agree to the / domain name ... needs at least one dot / caa record
E_PERMISSION | it must be run as root
    either run as root / must be run as root
[certbot, summary] certbot hides the cause in its log
E_UNKNOWN | the certificate authority did not register the account
    unable to register an account
[age, telling] age, rage, sops
only age rage sops error
E_AUTH | no key at hand can decrypt it
    no identity matched / failed to get the data key / no matching keys found
[, telling] SMTP clients
E_NETWORK | the mail server's host name does not resolve
    name service error for
[postfix, telling] postfix, dovecot, exim, opendkim
only postfix postconf dovecot doveconf exim exim4 opendkim sendmail newaliases
E_CONFIG | the mail server's configuration is not valid
    fatal: bad string length / fatal: parameter / fatal: bad numerical / unused parameter / bad parameter value /
    unknown setting: / doveconf: fatal / error in configuration file / exim ... configuration error /
    missing '=' after attribute
E_CONFLICT | the mail server runs already
    mail system is already running / the postfix mail system is already running
E_SERVICE | the mail server is not running
    mail system is not running
[named, telling] bind, unbound, dnsmasq, knot, powerdns
only named unbound dnsmasq rndc named-checkconf named-checkzone knotd nsd pdns
E_CONFIG | the configuration or zone is not valid
    near ' / unknown option ' / not loaded due to errors / loading from master file ... failed / bad option at line /
    bad name at / illegal repeated / unknown option / dns_rdata_fromtext / unbalanced quotes /
    has no address records / zone ... has 0 soa records / has no ns records / expected ... near
E_CONFLICT | the port is taken
    failed to create listening socket ... address already in use / can't bind socket: address already in use /
    could not open ports
E_SERVICE | the name server is not running
    rndc: connect failed ... connection refused
E_AUTH | the control key is not accepted
    rndc: connection to remote host closed / clocks are not synchronized ... key / the key is invalid
[openssl, telling] OpenSSL 1.1 and 3
E_AUTH | the passphrase is missing or wrong
    bad decrypt / maybe wrong password / mac verify failure / mac verify error / invalid password /
    wrong pass phrase / unable to load private key ... bad password
E_CONFIG | a certificate is not trusted
    verification failed / certificate verify failed / self-signed certificate / self signed certificate /
    unable to get local issuer certificate / unable to get issuer certificate /
    unable to verify the first certificate / certificate has expired / certificate is not yet valid /
    certificate not trusted / certificate is not trusted / sec_error_unknown_issuer / error 18 at / error 20 at /
    error 10 at / error 2 at
E_NETWORK | the host refuses the connection
    bio_connect ... connection refused / connect:errno=111 / connect:errno=113 / connect:errno=101 /
    connect: connection refused
E_TIMEOUT | the host did not answer in time
    connect:errno=110
E_NOT_FOUND | a certificate or key file does not exist
    no such file or directory ... fopen / can't open ... for reading / could not open file or uri for loading
[openssl, summary] OpenSSL: the cause stands above it
E_CONFIG | a certificate or key cannot be used
    could not read certificate / could not read private key / unable to load certificate / unable to load key /
    unable to load x509 / unable to load private key
[, final] certificate checks of Go, Python, curl, Java, Node
E_CONFIG | a certificate is not trusted
    not signed by known authorities / issuer is not known / certificate signer / signer not found /
    certificate signed by unknown authority / x509: certificate / x509: cannot validate / certificate is valid for /
    doesn't contain any ip sans / legacy common name / certificate relies on / certificate_verify_failed /
    sslcertverificationerror / ssl certificate problem / server certificate verification failed /
    certificate subject name ... does not match / no alternative certificate subject name / hostname mismatch /
    certificate verification failed / unable to find valid certification path / pkix path building failed /
    depth_zero_self_signed_cert / self_signed_cert_in_chain / unable_to_verify_leaf_signature /
    unable_to_get_issuer_cert / cert_has_expired / err_tls_cert_altname_invalid / certificate of ... is not trusted /
    doesn't have a known issuer / certificate issuer is not recognized / peer's certificate issuer /
    peer certificate cannot be authenticated / certificate verification: not ok / cannot verify ... certificate /
    certificate ... not trusted / no required ssl certificate was sent / certificateexception /
    certpathvalidatorexception / tls: failed to verify certificate / the certificate ... has expired /
    invalid peer certificate / error setting certificate / error adding trust anchors /
    setting certificate verify locations / alert bad certificate / alert unknown ca / alert certificate /
    issuer certificate is invalid / certificate is not trusted
E_CONFIG | the two sides do not speak the same TLS
    wrong version number / unknown protocol / unsupported protocol / alert handshake failure /
    no protocols available / plain http request was sent to https / packet length too long /
    http request was sent to https / record layer failure / unrecognized name / handshake_failure / no cipher match /
    no shared cipher / protocol version$ / alert protocol version / first record does not look like a tls handshake
[useradd, telling] shadow, sudo, PAM
only useradd usermod userdel adduser deluser addgroup delgroup groupadd groupmod groupdel passwd chpasswd
only chage gpasswd newusers vipw id chown chgrp install getent su runuser
E_CONFIG | the name is not valid
    invalid user name / invalid group name / badname / name is invalid / not a valid user name
E_CONFLICT | the user or group exists already or is in use
    user ' ... already exists / group ' ... already exists / uid ... is not unique / uid ... already exists /
    gid ... already exists / group ... exists / gid ' ... already exists / is already a member of /
    the user ` ... already exists / the group ` ... already exists / is currently used by process /
    user ... is currently logged in / cannot remove the primary group / already a system user
E_NOT_FOUND | the user or group does not exist
    user ' ... does not exist / group ' ... does not exist / unknown user / unknown group / no such user /
    no such group / invalid user / invalid group / the user ` ... does not exist / user ... does not exist /
    specified group ... does not exist / user not known to the underlying / no passwd entry for /
    cannot find name for / no matching entries in passwd / user unknown / unable to find user / unable to find group /
    is not a member of
E_LOCK | another process changes the users
    cannot lock /etc/passwd; try again / cannot lock /etc/group; try again / cannot lock /etc/shadow; try again /
    unable to lock / cannot lock /etc/passwd / cannot lock /etc/group / cannot lock /etc
E_PERMISSION | users may be changed by root only
    cannot open /etc/passwd / cannot open /etc/shadow / only root may / permission denied.$ /
    cannot open login definitions / may not view or modify password / you may not / only root can
E_CONFIG | a name or value is not valid
    invalid user name / is not a valid / invalid shell / invalid home directory / invalid date / invalid group id /
    invalid user id / bad password ... too short / bad password: / badname / enter a username matching /
    please enter a username
E_CONFIG | the command line is not valid
    missing argument / group name missing / user name missing
E_AUTH | the password could not be changed
    authentication token manipulation error / chpasswd: ... pam
E_CONFIG | the list of passwords is not valid
    chpasswd: line ... missing new password
[sudo, telling] sudo 1.8 and 1.9, su, doas, polkit
E_PERMISSION | this user may not become root without a password
    sudo: ein passwort ist / sudo: il est nécessaire de saisir un mot de passe / sudo: se requiere una contraseña /
    sudo: è necessaria una password / sudo: é necessária uma senha / sudo: uma senha é necessária /
    a terminal is required to read the password / a password is required / no tty present and no askpass /
    sorry, you must have a tty / incorrect password attempt / no password was provided / is not in the sudoers file /
    is not allowed to execute / is not allowed to run sudo / may not run sudo /
    must be owned by uid 0 and have the setuid bit / the "no new privileges" flag is set / not authorized /
    operation not permitted (you must be root / doas: / must be setuid root / effective uid is not 0 /
    authorization required
E_CONFIG | the sudoers file is not valid
    parse error in /etc/sudoers / syntax error near line / etc/sudoers: ... syntax error /
    no valid sudoers sources found / error in /etc/sudoers / is owned by uid ... should be 0 / is world writable
E_AUTH | the password is wrong
    su: authentication failure / su: incorrect password
[sudo, summary] sudo prints this before every failure in a host without its own name in /etc/hosts
E_UNKNOWN | the host does not know its own name
    sudo: unable to resolve host
[iptables, telling] iptables, nftables, ufw, firewalld, ipset
only iptables ip6tables iptables-restore nft ufw firewall-cmd ipset netfilter-persistent
E_LOCK | another process holds the firewall's lock
    another app is currently holding the xtables lock / resource temporarily unavailable
E_PERMISSION | the firewall may be changed by root only
    can't initialize iptables table ... permission denied / you must be root / you need to be root /
    fetch rule set generation id: permission denied / fetch rule set generation id / must be root
E_NOT_FOUND | the chain, set, profile or rule does not exist
    no chain/target/match by that name / couldn't load match / couldn't load target / no such chain /
    table does not exist / does a matching rule exist / could not find a profile matching /
    could not delete non-existent rule / set cannot be deleted: ... does not exist /
    the set with the given name does not exist / invalid_service / invalid_zone /
    no such file or directory; did you mean / could not process rule: no such file
E_CONFLICT | the rule or chain exists already or is in use
    already_enabled / zone_conflict / name_conflict / chain already exists / set with the same name already exists /
    element already exists / could not process rule: file exists / could not process rule: device or resource busy
E_CONFIG | the rule is not valid
    iptables-restore: line / bad argument / unknown option / unknown protocol / invalid port/service / invalid syntax /
    bad port / bad destination address / bad source address / need tcp, udp / invalid interface /
    wrong number of arguments / unsupported protocol / invalid_port / invalid_rule / host/network ... not found /
    unexpected string / could not process rule: invalid argument
E_SERVICE | the firewall's service is not running
    firewalld is not running / is not running: firewalld
E_SERVICE | the firewall cannot be loaded
    problem running ufw-init
[crontab, telling] cron, at, logrotate, rsyslog
only crontab cron crond at atd logrotate chronyc
E_CONFIG | the time table is not valid
    errors in crontab file / bad minute / bad hour / bad day / bad month / bad command / garbled time /
    last token seen / premature eof / refusing to create a job destined in the past
E_NOT_FOUND | there is no such time table
    no crontab for / cannot find jobid
E_CONFLICT | it runs already
    can't lock ... otherpid may be / otherpid / can't lock /var/run / already running with pid /
    daemon already running
E_PERMISSION | this user may not plan commands
    you (... are not allowed to use this program / you do not have permission to use at /
    are not allowed to use this program
E_CONFIG | the configuration of logrotate is not valid
    logrotate_script: / bad rotation count / error: ... unknown option ' /
    skipping ... because parent directory has insecure permissions / found error in file
E_LOCK | another logrotate is running
    logrotate does not support parallel execution / state file ... is already locked
E_SERVICE | the daemon is not running
    cannot talk to daemon
[mount, telling] util-linux, e2fsprogs, xfsprogs, lvm2, mdadm
only mount umount swapon swapoff mkfs mke2fs fsck mkswap lvcreate lvextend vgcreate vgextend pvcreate mdadm
only resize2fs xfs_growfs losetup cryptsetup parted wipefs blkid lvm findmnt
E_PERMISSION | file systems may be changed by root only
    must be superuser / only root can do that / only root can / must be root / can't open ... permission denied /
    permission denied.$ / you must be root / run as root
E_NOT_FOUND | the device or mount point does not exist
    special device ... does not exist / mount point does not exist / can't find in /etc/fstab /
    can't find ... in /etc/fstab / no such device or address / can't find label= / can't find uuid= /
    cannot find device / not mounted / no mount point specified / failed to find logical volume /
    volume group ... not found / physical volume ... not found / failed to find physical volume / no such device /
    does not exist and
E_CONFLICT | the device or directory is in use
    is already mounted / target is busy / device is busy / is busy / is mounted; will not /
    already mounted or mount point busy / is apparently in use / appears to contain an existing /
    contains a mounted filesystem / contains a file system / already exists in volume group /
    is already in volume group / device or resource busy / is in use and contains /
    swapon failed: device or resource busy
E_CONFIG | the file system or its options are not valid
    wrong fs type / unknown filesystem type / bad option / failed to parse / parse error at line / invalid option /
    bad superblock / bad magic number in super-block / can't read superblock /
    filesystem type ... not configured in kernel / read swap header failed / unable to read superblock
E_AUTH | the file server refuses this host
    access denied by server while mounting
E_TIMEOUT | the file server did not answer in time
    mount.nfs: ... connection timed out
E_AUTH | the file server refuses the credentials
    mount error(13)
E_NOT_FOUND | the file server does not have the share
    mount error(2)
E_NETWORK | the file server cannot be reached
    mount error(111) / mount error(113) / mount error(101) / mount error(115)
E_TIMEOUT | the file server did not answer in time
    mount error(110)
E_DISK | the volume group has no room
    insufficient free space / insufficient free extents / not enough free extents
"""
