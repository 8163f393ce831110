"""What package systems of distributions say.

Apt, dpkg, dnf, apk, zypper, pacman, snap, and the signatures they check.
"""

from __future__ import annotations

TABLE = """
[apt-get, telling] apt-pkg messages, apt 1.4 to 2.9
E_PERMISSION | the package system may be changed by root only
    are you root / voulez-vous être superutilisateur / droits du superutilisateur / sind sie root /
    ¿es usted superusuario
E_PERMISSION | the lock of the package system may be opened by root only
    could not open lock file ... permission denied / could not open lock file ... (13:
E_PERMISSION | a file of the package system may be opened by root only
    could not open file ... permission denied
E_DISK | there is no room for a lock file
    could not open lock file ... no space left / could not get lock ... no space left
E_PERMISSION | the package system lies on a read-only file system
    could not open lock file ... read-only
E_LOCK | another process holds the lock of the package system
    could not get lock / impossible d'obtenir le verrou / konnte sperre ... nicht / sperre ... konnte nicht /
    no se pudo bloquear
E_LOCK | another process holds the lock of the package system
    is another process using it / est-il utilisé par un autre processus / wird sie von einem anderen prozess
E_LOCK | another process holds the lock of the package system
    waiting for cache lock
E_LOCK | another process holds the lock of the package system
    unable to lock the administration directory
E_LOCK | another process holds the lock of the package system
    it is held by process
E_PKG_CORRUPT | an earlier dpkg was interrupted; packages are half installed
    dpkg was interrupted / dpkg wurde unterbrochen / dpkg a été interrompu / se interrumpió la ejecución de dpkg
E_PKG_CORRUPT | what was fetched is not what its index promises
    hash sum mismatch / file has unexpected size / hashes of expected file
E_DISK | there is not enough free space for the packages
    you don't have enough free space / sie haben nicht genug ... platz / vous n'avez pas assez d'espace
E_NOT_FOUND | no configured repository has the package
    unable to locate package / impossible de trouver le paquet / kann nicht gefunden werden /
    no se ha podido localizar el paquete / paket ... kann nicht
E_NOT_FOUND | no configured repository has the package
    has no installation candidate / n'a pas de version susceptible / hat keinen installationskandidaten
E_NOT_FOUND | no configured repository has the package
    couldn't find any package by / couldn't find task / no packages found / no packages found matching
E_NOT_FOUND | no configured repository has this version of the package
    version ' ... was not found / release ' ... was not found
E_NOT_FOUND | no configured source repository has the package
    unable to find a source package for
E_CONFLICT | a package on hold would have to change
    held packages were changed
E_CONFIG | the request would remove essential packages
    essential packages were removed / this should not be done unless you know exactly
E_CONFLICT | an older version would replace a newer one
    packages were downgraded and -y was used / downgrade ... without --allow-downgrades
E_CONFLICT | packages exclude each other
    unable to correct problems, you have held broken packages ... conflicts
E_CONFLICT | packages exclude each other
    ^conflicts:
E_CONFLICT | packages exclude each other
    : conflicts: / : breaks:
E_PKG_CORRUPT | the dependencies of a package cannot be met
    unmet dependencies / you might want to run 'apt --fix-broken install / try 'apt --fix-broken install' /
    unerfüllte abhängigkeiten / dépendances non satisfaites
E_PKG_CORRUPT | the repository's signature cannot be verified
    no_pubkey / is not signed. / the following signatures couldn't be verified /
    the following signatures were invalid / is no longer signed
E_PKG_CORRUPT | the repository's signature cannot be verified
    at least one invalid signature was encountered
E_PKG_CORRUPT | something other than a repository answered (a portal or proxy?)
    clearsigned file isn't valid
E_PKG_CORRUPT | the repository's index and the clock do not fit
    release file for ... is expired / release file for ... is not valid yet
E_NOT_FOUND | the repository does not offer this release
    failed getting release file / does not have a release file / n'a pas de fichier release /
    enthält keine release-datei / no tiene un fichero de publicación
E_CONFIG | the repository changed its identity and has to be accepted anew
    changed its 'suite' value / changed its 'codename' value / changed its 'origin' value
E_CONFIG | the list of package sources is not valid
    malformed entry / malformed line / malformed stanza / the list of sources could not be read /
    unable to parse package file / conflicting values set for option signed-by
E_CONFIG | the list of package sources is not valid
    type ' ... is not known on line
E_NOT_FOUND | the transport of a package source is not installed
    method driver ... could not be found / the method ... could not be found
E_CONFIG | the command line has an option that is not known
    command line option ... is not understood / command line option ... ne peut être comprise /
    kommandozeilenoption ... wird nicht verstanden
E_CONFIG | the command line names an operation that is not known
    invalid operation / opération ... non valable / ungültige operation
E_CONFIG | apt's own configuration is not valid
    syntax error /etc/apt
E_NOT_FOUND | the package file does not exist
    unsupported file ... given on commandline
E_UNKNOWN | apt failed inside
    read error - read (5 / internal error, / reached the maximum number of
E_NETWORK | a mirror cannot be reached
    failed to fetch ... connection refused / failed to fetch ... unable to connect
E_UNKNOWN | apt failed inside
    undetermined error
[apt-get, summary] apt-pkg messages that follow a cause
E_PKG_CORRUPT | the dependencies of the packages cannot be met
    unable to correct problems
E_LOCK | another process holds the lock of the package system
    unable to lock directory / konnte nicht gesperrt werden
E_NETWORK | packages could not be fetched
    failed to fetch / unable to fetch some archives / some index files failed to download
E_PKG_CORRUPT | dpkg could not finish its work
    sub-process ... returned an error code / sub-process ... received signal
E_PKG_CORRUPT | the repository's signature cannot be verified
    the repository ' ... is not signed
[dpkg, telling] dpkg 1.20 to 1.22, lib/dpkg and src
E_PERMISSION | the package system may be changed by root only
    requested operation requires superuser privilege
E_LOCK | another process holds the lock of the package system
    dpkg frontend lock was locked / dpkg database lock was locked / dpkg status database is locked /
    dpkg frontend is locked / verrou ... est verrouillé
E_PKG_CORRUPT | the package file is damaged
    is not a debian format archive / is not a debian binary package / unexpected end of file in archive magic /
    lzma error: / cannot copy extracted data ... unexpected end / subprocess ... wait error /
    contains ununderstood data / premature member / is truncated or corrupt
E_CONFLICT | two packages claim the same file
    trying to overwrite ' ... which is also in / trying to overwrite shared
E_PKG_CORRUPT | the dependencies of a package are not met
    dependency problems / dependency problems prevent configuration / pre-dependency problem
E_CONFLICT | packages exclude each other
    conflicting packages - not installing / conflicts with
E_CONFIG | the package is for another architecture
    package architecture ... does not match system
E_PKG_CORRUPT | the package database is damaged
    package is in a very bad inconsistent state / status database area ... corrupt /
    files list file for package ... missing / parsing file '/var/lib/dpkg
E_NOT_FOUND | the package is not installed
    is not installed and no information is available / package ... is not installed
E_NOT_FOUND | the package is not installed
    no packages found matching / no path found matching pattern
E_NOT_FOUND | the package file cannot be read
    cannot access archive
E_SERVICE | a package could not start its service
    maintainer script ... invoke-rc.d / invoke-rc.d: initscript ... failed
E_CONFIG | a changed configuration file wants a decision (--force-confold or --force-confnew)
    configuration file ... end of file on stdin at conffile prompt / end of file on stdin at conffile prompt
E_CONFIG | the command line has an option that is not known
    unknown option -- / dpkg: error: need an action option / dpkg: error: unknown option
E_PKG_CORRUPT | package triggers wait for each other
    trigger problems ... cycle found
[dpkg, vague] dpkg: the cause stands above it
E_PKG_CORRUPT | a script of the package failed
    subprocess returned error exit status / subprocess ... returned error exit status /
    subprocess was killed by signal
[dpkg, summary] dpkg: the cause stands above it
E_PKG_CORRUPT | dpkg could not finish its work
    subprocess was killed by signal (broken pipe) / dpkg: error processing / errors were encountered while processing
[add-apt-repository, telling] software-properties
E_NOT_FOUND | the repository does not exist
    cannot add ppa ... not found / user or team ... does not exist / the team named
[dnf, telling] dnf 4 and 5, yum 3, libdnf, librepo
only dnf yum rpm microdnf dnf5 tdnf error problem
E_PERMISSION | the package system may be changed by root only
    this command has to be run with superuser privileges / this command has to be run under the root user /
    you need to be root to perform this command / you need to be root
E_LOCK | another process holds the lock of the package system
    waiting for process with pid ... to finish / another app is currently holding the yum lock / existing lock /var /
    failed to obtain the transaction lock / can't create transaction lock / failed to obtain rpm transaction lock
E_NOT_FOUND | no configured repository has the package
    no match for argument / unable to find a match / no package ... available / nothing to do ... no package /
    no packages marked for / no matching packages to list / no matches found for
E_NOT_FOUND | the repository has no mirror for this release
    no urls in mirrorlist / cannot find a valid baseurl for repo
E_NOT_FOUND | the repository is not configured
    unknown repo: / there are no enabled repositories / no matching repo to modify / no such repository
E_PKG_CORRUPT | the package's signature cannot be verified
    gpg check failed / gpg key retrieval failed / public key for ... is not installed /
    is not correct for this package / gpg: no valid openpgp data / signature ... nokey / does not verify
E_PKG_CORRUPT | what was fetched is not what its index promises
    package does not match intended download / checksum doesn't match / checksum error /
    downloading successful, but checksum doesn't match / metadata file does not match checksum /
    repomd.xml ... does not match
E_PKG_CORRUPT | the dependencies of a package cannot be met
    nothing provides / requires: ... but none of the providers can be installed / cannot install the best candidate /
    cannot install both / problem: package ... requires / depsolve / error: failed dependencies /
    protected multilib versions / nothing provides needed
E_CONFLICT | packages exclude each other
    problem: ... conflicts with / conflicts between attempted installs / file ... conflicts with file from package /
    conflicts with file from install of / file conflicts / conflicting requests
E_CONFIG | the request would remove essential packages
    the operation would result in removing the following protected packages / removing of protected packages
E_DISK | there is not enough free space for the packages
    at least ... more space needed on the / installing package ... needs ... on the /
    insufficient space in download directory / disk requirements: / needs ... inodes on the
E_PKG_CORRUPT | the package database is damaged
    rpmdb open failed / error: rpmdb: / rpmdb: damaged / database ... thread died in berkeley db
E_CONFIG | the command line names an operation that is not known
    no such command:
E_AUTH | the system is not registered for its repositories
    this system is not registered with an entitlement / to register this system
E_NETWORK | a mirror cannot be reached
    curl error (6) / curl error (7) / curl error (35) / curl error (52) / curl error (55) / curl error (56) /
    curl error (18) / curl error (92)
E_TIMEOUT | a mirror did not answer in time
    curl error (28)
E_CONFIG | the certificate of a mirror is not trusted
    curl error (60) / curl error (51)
E_NOT_FOUND | a repository's file does not exist
    curl error (37)
E_PKG_CORRUPT | the package file is damaged
    error: unpacking of archive failed / cpio: digest mismatch / cpio: bad magic / not an rpm package /
    header ... digest: bad
[yum, telling] yum 3
E_PKG_CORRUPT | the dependencies of a package cannot be met
    --skip-broken
[dnf, vague] dnf: the cause often stands in the same line
E_NETWORK | no mirror can be reached
    all mirrors were tried / no more mirrors to try / cannot download ... all mirrors /
    cannot prepare internal mirrorlist
[dnf, summary] dnf: the cause stands above it
E_NETWORK | a repository's index could not be fetched
    failed to download metadata for repo / failure: repodata / errors during downloading metadata /
    error downloading packages
E_PKG_CORRUPT | the package system could not finish its work
    transaction failed / transaction test error / error: transaction check error / scriptlet failed
[apk, telling] apk-tools 2 and 3
only apk error
E_PERMISSION | the package system may be changed by root only
    unable to lock database: permission denied / permission denied ... apk database
E_LOCK | another process holds the lock of the package system
    unable to lock database: temporary error / unable to lock database: resource temporarily unavailable /
    unable to lock database: try again / failed to open apk database: temporary error
E_NOT_FOUND | no configured repository has the package
    (no such package) / unable to select packages / required by: world / unsatisfiable constraints
E_PKG_CORRUPT | the package cannot be verified
    bad signature / untrusted signature / bad archive / bad checksum / v2 package integrity error /
    package integrity error
E_NETWORK | a mirror cannot be reached
    temporary error (try again later) / dns lookup error / dns: transient error /
    network error (check internet connection / could not connect to server (check repositories file /
    dns: name does not exist
E_CONFLICT | two packages claim the same file
    trying to overwrite ... owned by
E_NOT_FOUND | the index is older than the mirror; update it
    package mentioned in index not found
E_NETWORK | a mirror answers with an error
    remote server returned error (try
[apk, warned] apk-tools
E_NETWORK | a mirror cannot be reached
    temporary error (try again later)
[zypper, telling] libzypp
only zypper
E_PERMISSION | the package system may be changed by root only
    root privileges are required
E_LOCK | another process holds the lock of the package system
    system management is locked by / zypp ... is locked by the application
E_NOT_FOUND | no configured repository has the package
    no provider of ' ... found / package ' ... not found / ' not found in package names /
    repository ' ... not found by
E_PKG_CORRUPT | the repository cannot be verified
    signature verification failed / file ... is not signed / digest verification failed / valid metadata not found at
[pacman, telling] libalpm
only pacman yay makepkg error
E_LOCK | another process holds the lock of the package system
    unable to lock database / could not lock database
E_PERMISSION | the package system may be changed by root only
    you cannot perform this operation unless you are root
E_NOT_FOUND | no configured repository has the package
    target not found:
E_PKG_CORRUPT | the package cannot be verified
    is unknown trust / invalid or corrupted package / invalid or corrupted database / is marginal trust /
    is corrupted (invalid or corrupted / could not be looked up remotely / keyring is not writable
E_CONFLICT | packages exclude each other
    exists in filesystem / conflicting files / are in conflict / conflicting dependencies
E_PKG_CORRUPT | the dependencies of a package cannot be met
    could not satisfy dependencies / unable to satisfy dependency / breaks dependency
E_DISK | there is not enough free space for the packages
    partition ... too full: / not enough free disk space
E_NETWORK | a mirror cannot be reached
    failed to synchronize all databases ... no servers / failed retrieving file
[snap, telling] snapd
only snap snapd
E_LOCK | snapd is busy with another change
    change in progress / has running apps / changes in progress / snapd is about to reboot / snapd is refreshing
E_NOT_FOUND | the snap does not exist
    snap ... not found / snap not found / no snaps installed
E_NOT_FOUND | the snap is not installed
    snap ... is not installed
E_SERVICE | snapd is not running
    cannot communicate with server: ... connection refused / cannot communicate with server: ... no such file /
    unable to contact snap store / cannot communicate with server
E_CONFIG | the snap wants other options
    snap ... requires classic confinement / this revision of snap ... was published using classic confinement /
    no snap revision available as specified / not available on ... channel
E_PERMISSION | snaps may be changed by root only
    access denied (try with sudo)
E_NETWORK | the snap store cannot be reached
    persistent network error / unable to contact snap store
E_PKG_CORRUPT | the snap's signature is missing
    cannot find signatures with metadata for snap
E_LOCK | snapd is still setting itself up
    too early for operation, device not yet seeded
[flatpak, telling] flatpak
E_NOT_FOUND | the flatpak does not exist
    no remote refs found / nothing matches ... in remote / remote ... not found / is not installed in
[brew, telling] Homebrew
E_NOT_FOUND | the formula does not exist
    no available formula / no formulae or casks found
[gpg, telling] GnuPG 2.2 and 2.4
only gpg gpg2 gpgv dirmngr apt-key keyserver
E_PKG_CORRUPT | a signature cannot be verified
    can't check signature: no public key / no valid openpgp data found / bad signature from / crc error; /
    invalid armor header / invalid packet / signature verification failed / can't check signature
E_AUTH | the key or its passphrase is missing or wrong
    bad passphrase / no secret key / decryption failed: no secret key / no pinentry / bad session key
E_NOT_FOUND | the key is not where it was looked for
    keyserver receive failed: no data / keyserver ... not found / public key not found /
    no public key / not found on keyserver
E_NETWORK | the key server cannot be reached
    no keyserver available / keyserver receive failed: server indicated a failure / keyserver receive failed: no name /
    keyserver receive failed / keyserver ... no route to host / can't connect to the dirmngr / no dirmngr
E_CONFLICT | the target exists
    dearmoring failed: file exists / ' exists. overwrite
E_CONFIG | gpg wants a terminal (--batch, --pinentry-mode loopback)
    cannot open '/dev/tty' / can't open '/dev/tty' / inappropriate ioctl for device
E_LOCK | another process holds the keyring's lock
    waiting for lock (held by / failed to create temporary lockfile / gpg: waiting for lock
E_SERVICE | the gpg agent is not running
    can't connect to the agent / can't connect to the gpg-agent / no agent running
E_AUTH | the key is no longer valid
    has expired: / key is expired / unusable public key / expired key
"""
