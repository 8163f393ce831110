"""What git, ssh, file transfers and archivers say."""

from __future__ import annotations

TABLE = """
[git, decisive] git: a branch stands in the way of a folder of branches
E_CONFLICT | a branch of that name is in the way
    cannot lock ref ... exists; cannot create
[git, telling] git 2.20 to 2.50
E_LOCK | another git process holds a lock of the repository
    index.lock ... file exists / .lock': file exists / index.lock' ... existiert / index.lock' ... existe /
    index.lock' ... esiste / another git process seems to be running /
    unable to create ' ... .lock' / cannot lock ref / could not lock config file
E_CONFLICT | the reference exists already or has moved
    cannot lock ref ... but expected / cannot lock ref ... reference already exists /
    cannot lock ref ... exists; cannot create
E_PERMISSION | the repository may not be written by this user
    could not lock config file ... permission denied / unable to create ' ... .lock': permission denied
E_PERMISSION | the repository lies on a read-only file system
    could not lock config file ... read-only / unable to create ' ... .lock': read-only
E_NOT_FOUND | the repository's folder does not exist
    could not lock config file ... no such file / unable to create ' ... .lock': no such file
E_DISK | the disk is full
    unable to create ' ... .lock': no space
E_AUTH | the git server refuses the credentials
    could not read username / could not read password / authentication failed for ' / invalid username or password /
    invalid username or token / support for password authentication was removed / terminal prompts disabled /
    http basic: access denied / the project you were looking for could not be found or you don't have permission /
    resource not accessible by / write access to repository not granted /
    could not read from remote repository ... permission denied
E_NOT_FOUND | the repository does not exist or is hidden from this user
    repository not found / repository ' ... not found / project you were looking for could not be found
E_NOT_FOUND | the branch, tag or commit does not exist
    remote branch ... not found / couldn't find remote ref / did not match any file(s) known to git /
    not a valid object name / unknown revision or path / reference is not a tree / did not match any files /
    upload-pack: not our ref / not our ref / src refspec ... does not match any / pathspec ' /
    needed a single revision / no such submodule / not a tree object / unable to find current revision
E_NOT_FOUND | there is no git repository, or it has no such remote
    not a git repository / does not appear to be a git repository / repository ' ... does not exist /
    no configured push destination / there is no tracking information / has no upstream branch
E_CONFLICT | the repository holds something that stands in the way
    already exists and is not an empty directory / would be overwritten by / a branch named ' ... already exists /
    tag ' ... already exists / remote ... already exists / merge conflict / automatic merge failed /
    not possible to fast-forward / non-fast-forward / failed to push some refs / updates were rejected /
    your local changes / you have unstaged changes / please commit or stash / you have not concluded your merge /
    divergent branches / is already checked out / already used by worktree / refusing to merge unrelated histories /
    index contains uncommitted changes
E_PERMISSION | the repository belongs to another user
    detected dubious ownership / unsafe repository
E_CONFIG | git does not know who commits
    please tell me who you are / unable to auto-detect email / author identity unknown / empty ident name
E_CONFIG | the command line or configuration of git is not valid
    bad numeric config / bad boolean config / invalid config / unknown option ` / unknown switch ` /
    is not a git command / no url found for submodule / protocol ' ... is not supported /
    unable to find remote helper / transport ' ... not allowed
E_PKG_CORRUPT | the repository is damaged
    loose object ... is corrupt / object file ... is empty / sha1 mismatch / packfile ... cannot be accessed /
    index file corrupt / index file smaller than expected / bad signature 0x / inflate: data stream error /
    invalid sha1 pointer / fatal: bad tree / unable to read tree / missing blob / object corrupt or missing
E_CONFIG | the git server's rules refuse the push
    this exceeds ... file size limit / exceeds github's file size limit / gh001 / pre-receive hook declined /
    push declined / protected branch
E_CONFLICT | the patch does not fit
    patch does not apply / patch failed / corrupt patch
E_NOT_FOUND | a large file is not on its server
    smudge filter lfs failed / object does not exist on the server
E_UNKNOWN | there is nothing to commit
    nothing added to commit
[git, telling] git 2.20 to 2.50
only git hub gh glab
E_LOCK | another git process holds a lock of the repository
    unable to lock
E_AUTH | the git server refuses the credentials
    denied to / you are not allowed to / deploy key
E_NOT_FOUND | the repository does not exist or is hidden from this user
    remote: not found
E_NOT_FOUND | the branch, tag or commit does not exist
    bad revision / invalid reference / no such ref / no such remote / ambiguous argument
E_CONFLICT | the repository holds something that stands in the way
    fetch first / needs merge / you have unmerged / unmerged files / could not apply / local modifications /
    is already used by
E_CONFIG | the command line or configuration of git is not valid
    bad config / key does not contain
E_PKG_CORRUPT | the repository is damaged
    bad object / is corrupt
E_CONFIG | the git server's rules refuse the push
    hook declined
E_UNKNOWN | there is nothing to commit
    nothing to commit
[git, vague] git: seen when the transfer breaks
E_NETWORK | the transfer broke off
    rpc failed / early eof / the remote end hung up unexpectedly / unexpected disconnect while reading /
    invalid index-pack output / remote end hung up / fetch-pack: unexpected / curl 56 / curl 18 / curl 92 /
    http/2 stream
E_MEMORY | memory ran out
    out of memory, malloc failed
[git, wrapper] git: the cause stands above it
E_UNKNOWN | git could not talk to the remote repository
    could not read from remote repository / please make sure you have the correct access rights / unable to access ' /
    unable to update head / could not fetch origin / fetching ... failed / could not fetch
[hg, telling] Mercurial
E_NOT_FOUND | the repository or revision does not exist
    abort: repository ... not found / abort: there is no mercurial repository / abort: unknown revision
E_LOCK | another hg process holds the lock
    waiting for lock on ... held by
[svn, telling] Subversion
only svn
E_LOCK | the working copy is locked
    e155004 / is locked
E_NETWORK | the repository cannot be reached
    e170013 / e175012 / e730061
E_AUTH | the repository refuses the credentials
    e170001 / e215004
E_NOT_FOUND | the repository does not have the path
    e160013 / e155007 / e200009
E_CONFLICT | the working copy has conflicts
    e155015
[ssh, telling] OpenSSH 7 to 9
E_AUTH | the server refuses the key or password
    permission denied (publickey / permission denied (password / permission denied (keyboard /
    permission denied (gssapi / permission denied, please try again / permission denied (hostbased /
    too many authentication failures / received disconnect ... authentication / no supported authentication methods /
    no more authentication methods
E_AUTH | the key file is readable by others and ignored
    bad permissions ... ignore / permissions ... are too open / unprotected private key /
    this private key will be ignored
E_AUTH | the server's host key is not the known one
    host key verification failed / no matching host key fingerprint / host key for ... has changed /
    no ... host key is known for / key fingerprint mismatch
E_AUTH | the key cannot be used
    error in libcrypto
E_NETWORK | the host name does not resolve
    could not resolve hostname
E_TIMEOUT | the server did not answer in time
    connection timed out during banner exchange
E_NETWORK | the connection was refused or broke off
    kex_exchange_identification / ssh_exchange_identification / connection to ... closed by remote host /
    send disconnect: broken pipe
E_CONFIG | client and server have no algorithm in common
    no matching key exchange / no matching cipher / no matching host key type / no matching mac /
    no mutual signature algorithm / no hostkey alg
E_CONFIG | the ssh configuration or command line is not valid
    bad configuration option / terminating, ... bad configuration options / command-line: line /
    bad owner or permissions on / ssh_config: line / bad local forwarding / bad remote forwarding /
    bad dynamic forwarding
E_CONFLICT | the port to forward is taken
    remote port forwarding failed / cannot listen to port / could not request local forwarding
E_AUTH | the server does not let this account do it
    administratively prohibited / this account is currently not available / password has expired /
    your password has expired
E_AUTH | there is no ssh agent or no key in it
    could not open a connection to your authentication agent / agent has no identities / agent refused operation /
    error connecting to agent
E_NETWORK | the host name does not resolve
    no such host is known
[ssh, telling] OpenSSH 7 to 9
only ssh scp sftp rsync ssh-add ssh-copy-id sshpass git ansible
E_AUTH | the server refuses the key or password
    authentication failed
E_AUTH | the key cannot be used
    invalid format / incorrect passphrase / no such identity / enter passphrase
E_NETWORK | the host name does not resolve
    name or service not known
E_TIMEOUT | the server did not answer in time
    port ... timed out / operation timed out
E_NETWORK | the connection was refused or broke off
    connection reset by / connection closed by / broken pipe / connection refused / banner exchange
E_CONFIG | client and server have no algorithm in common
    their offer:
E_CONFIG | the ssh configuration or command line is not valid
    unsupported option / bad number / bad port / garbage at end of line
E_AUTH | the server does not let this account do it
    account is expired / account is locked / has expired ... password
[ssh-keygen, telling] OpenSSH
[ssh-keygen, telling] OpenSSH
only ssh-keygen ssh-add
E_CONFLICT | the key file exists
    already exists. / overwrite (y/n)
E_CONFIG | the file is no key
    is not a public key file / not a key file / not a valid key
[scp, summary] OpenSSH: the cause stands above it
E_UNKNOWN | the transfer ended early
    lost connection / scp: connection closed / connection closed$ / client_loop / failed to upload file
[sftp, telling] OpenSSH
E_NOT_FOUND | the remote path does not exist
    couldn't canonicalize / can't find request for / couldn't stat remote file / remote open ... no such file /
    dest open ... no such file / remote readdir ... no such
[rsync, telling] rsync 3
E_NOT_FOUND | a source or target directory does not exist
    change_dir ... failed: no such file / mkdir ... failed: no such file / unknown module / @error: unknown module /
    receiver mkdir ... failed
E_AUTH | the rsync server refuses the credentials
    auth failed on module / @error: auth failed / password file must not be other-accessible
E_AUTH | the rsync server refuses this host
    @error: access denied / chroot failed / setgid failed
E_NETWORK | the rsync server has too many clients
    @error: max connections
E_NETWORK | the connection was refused or broke off
    error in socket io / did not see server greeting
E_TIMEOUT | the other side did not answer in time
    timeout in data send/receive / timeout waiting for daemon connection
E_CONFIG | the command line is not valid
    the source and destination cannot both be remote / unexpected remote arg / ownership of ... not allowed
E_CONFIG | the remote shell prints text of its own
    protocol version mismatch / protocol incompatibility
E_MEMORY | memory ran out
    error allocating core memory
E_NOT_FOUND | rsync is missing on the other side
    remote rsync ... command not found / rsync: command not found / rsync: not found
E_SIGNAL | it was interrupted
    received sigint, sigterm, or sighup / received sigusr1
E_DISK | the disk is full
    write failed ... no space left
[rsync, telling] rsync 3
only rsync
E_NOT_FOUND | a source or target directory does not exist
    link_stat ... failed: no such file
E_NETWORK | the connection was refused or broke off
    failed to connect to / error in socket
E_TIMEOUT | the other side did not answer in time
    io timeout after / connection timed out
E_CONFIG | the command line is not valid
    syntax or usage error / requires an argument / unknown option
E_CONFIG | the remote shell prints text of its own
    is your shell clean
E_MEMORY | memory ran out
    out of memory in
[rsync, summary] rsync: the cause stands above it
E_UNKNOWN | rsync could not transfer everything
    error starting client-server protocol / some files/attrs were not transferred /
    some files could not be transferred / rsync: connection unexpectedly closed / error in rsync protocol data stream /
    error in file io / unexplained error / errors selecting input / rsync error:
E_UNKNOWN | files vanished while they were copied
    some files vanished
[rclone, telling] rclone
E_NOT_FOUND | the remote or path does not exist
    didn't find section in config file / failed to create file system / directory not found / object not found /
    bucket does not exist
[tar, telling] GNU tar, gzip, bzip2, xz, zstd, unzip, 7z
E_PKG_CORRUPT | the archive is damaged
    does not look like a tar archive / unexpected eof in archive / skipping to next header / a lone zero block /
    damaged tar archive / invalid tar magic / malformed extended header / archive contains ... where numeric /
    corrupted tar
E_PKG_CORRUPT | the archive is damaged
    not in gzip format / invalid compressed data / stdin: unexpected end of file / crc error / incorrect data check /
    not a gzip / format violated / decompression error / file format not recognized / compressed data is corrupt /
    unexpected end of input / compressed data error / data is corrupt / not a bzip2 file / file ends unexpectedly /
    read error (39) / decoding error / frame ... corrupted / block checksum
E_PKG_CORRUPT | the archive is damaged
    end-of-central-directory / cannot find zipfile directory / bad crc / at least one error was detected /
    bad zipfile / invalid compressed data to inflate / bad zip file / is not a zip file / can not open the file as /
    unsupported compression method / zip file is empty / invalid zip / compressed size mismatch
E_NOT_FOUND | the archive or a member of it does not exist
    cannot find or open / can not open file as archive / cannot find the file specified / zip error: nothing to do /
    name not matched / not found in archive / caution: filename not matched / filename not matched
E_DISK | the disk is full
    write error (disk full
E_AUTH | the archive's password is missing or wrong
    incorrect password / wrong password / unable to get password / can not open encrypted archive
E_CONFIG | the command line is not valid
    cowardly refusing to create an empty archive / you must specify one of the
E_CONFLICT | the target exists
    already exists; not overwritten / already has ... suffix
E_MEMORY | memory ran out
    memory usage limit / decoder: not enough memory / can't allocate required memory
E_UNKNOWN | a file changed while it was archived
    file changed as we read it
[tar, telling] GNU tar, gzip, bzip2, xz, zstd, unzip, 7z
only tar gzip bzip2 xz zstd unzip zip 7z lz4 gunzip cpio
E_PKG_CORRUPT | the archive is damaged
    short read / unexpected end of file / file is too short
E_PKG_CORRUPT | the archive is damaged
    invalid magic / data integrity error / trailing garbage / data error / unsupported format / premature end /
    unknown header
E_PKG_CORRUPT | the archive is damaged
    is not archive / cannot open the file as / can't open as archive / headers error / crc failed
E_DISK | the disk is full
    disk full / wrote only ... bytes
E_CONFIG | the command line is not valid
    options ... are mutually exclusive / options ... require
E_CONFLICT | the target exists
    already exists; / would overwrite / not overwritten
E_MEMORY | memory ran out
    allocation error
[tar, summary] the cause stands above it
E_UNKNOWN | the archiver could not finish
    error is not recoverable / exiting with failure status due to previous errors / child returned status /
    error exit delayed / tar: child died
[sha256sum, warned] GNU coreutils, perl shasum: the line of a file
only sha256sum sha512sum sha384sum sha224sum sha1sum md5sum b2sum cksum shasum
E_PKG_CORRUPT | a checksum does not match
    : failed$
[sha256sum, warned] GNU coreutils, perl shasum
E_PKG_CORRUPT | a checksum does not match
    computed checksum did not match / computed checksums did not match /
    no properly formatted / checksum mismatch / checksums do not match / checksum verification failed /
    checksum failed
E_CONFIG | the list of checksums is not valid
    no properly formatted ... checksum lines
E_NOT_FOUND | a file whose checksum is listed cannot be read
    failed open or read
[ssh, warned] OpenSSH
E_AUTH | the server's host key is not the known one
    remote host identification has changed
E_AUTH | the key file is readable by others and ignored
    unprotected private key file
[restic, telling] restic, borg, rsnapshot, duplicity
E_LOCK | another backup holds the repository's lock
    repository is already locked / unable to create lock in backend / failed to create/acquire the lock
E_AUTH | the repository's password is missing or wrong
    wrong password or no key found / passphrase supplied in ... is incorrect / passphrase ... incorrect
E_NOT_FOUND | the repository or snapshot does not exist
    is there a repository at the following location / is not a valid repository / unable to open config file /
    no snapshot found
E_CONFLICT | the repository or archive exists already
    config file already exists / repository master key and config already initialized / a repository already exists
E_PKG_CORRUPT | the repository is damaged
    ciphertext verification failed / pack ... damaged / segment entry checksum mismatch /
    repository contains errors
[restic, telling] restic, borg, rsnapshot, duplicity
only restic borg duplicity rsnapshot
E_LOCK | another backup holds the repository's lock
    failed to acquire lock / lockfailed / locktimeout / repository ... is locked
E_AUTH | the repository's password is missing or wrong
    no password / an empty password is not
E_NOT_FOUND | the repository or snapshot does not exist
    repository ... does not exist / no valid repository / repository does not exist / archive ... does not exist /
    no matching id found / no such repository
E_CONFLICT | the repository or archive exists already
    archive ... already exists
E_PKG_CORRUPT | the repository is damaged
    integrityerror / data integrity error / index ... damaged
"""
