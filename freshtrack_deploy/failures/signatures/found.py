"""Made by `python3 -m freshtrack_deploy.failures.signatures` from the tables beside it: never edit it.

WORDS: the words through which wordings are found. KEYS: line by line, the wordings found through the word of that line;
d1250 is the third wording (1250 - 39 * 32 = 2) in line 39 of the family d. The signature table says what for.
"""

# ruff: noqa: E501

from __future__ import annotations

WORDS = """\
0x
1
10
1007
1008
101
1021
1026
1034
1037
1038
104
1040
1044
1045
1046
1049
1050
1051
1054
1060
1061
1062
1064
1067
1091
110
111
1114
1115
1129
113
1130
1142
1143
1146
1147
1193
1194
12
1205
1213
1217
1227
1231
124
1251
126
1265
127
1290
13
130
1305
137
1370
1396
143
1451
1452
1524
1698
17
18
1820
1836
1862
1969
2
20
2002
2003
2005
2006
2013
2026
2059
2061
217
28
28000
30
3024
3572
3730
39
400
401
403
404
405
406
407
408
409
410
411
412
413
415
416
422
429
42p01
42p07
42s01
42s02
42s22
5
500
502
503
504
507
520
521
522
523
524
98
__getitem__
aaaa
aadsts
abgelaufen
abhängigkeiten
abort
aborted
absent
absolute
acceptable
accepting
acceso
access
access_refused
accessdenied
accessdeniedexception
accessible
accessing
accessnotconfigured
accordée
account
acl
acquire
acquiring
action
activated
active
actively
adapting
add
added
address
administration
administratively
administrator
adminshutdown
adminshutdownerror
admission
again
against
agent
agree
ah00526
ah00534
ah00558
alcance
alert
algorithm
alias
allocate
allocated
allocating
allocation
allotted
allouer
allow
allowed
allowlist
already
already_enabled
already_exists
alreadyexists
alreadyexistserror
alreadyexistsexception
alreadylocked
also
alternative
alternatives
ambiguous
amqpconnectionerror
anchors
anderen
anonymous
apache
api
apk
apparently
appear
appears
append
applicable
application
applicationcontextexception
apply
appropriate
apps
apt
architecture
archive
archives
archivo
archivos
area
arg
argomento
args
argument
argumenterror
argumento
arguments
arithmetic
arithmeticexception
armor
arquivo
arquivos
arrêté
artifact
asked
askpass
assertion
assertionerror
assertionfailed
assez
assign
assignment
associated
asyncio
atom
atteindre
attempt
attempted
attempting
attente
attribute
attributeerror
attrs
aufgelegt
aufgelöst
aufruf
ausgabefehler
autentificación
auth
authenticate
authenticated
authentication
authentication_error
authenticationerror
authenticationexception
authenticationfailed
authentification
authentifizierung
autherror
authfailure
author
authorities
authority
authorization
authorizationfailed
authorizations
authorized
automatic
automatically
autoreconnect
autre
available
awaiting
away
ayant
az
back
backend
background
backoff
backup
bad
bad_alloc
badgzipfile
badhostkeyexception
badname
badparameter
badrequest
badzipfile
banned
banner
base64
baseurl
basic
be
beancreationexception
beandefinition
become
beendet
befehl
being
bekannt
belegt
benutzt
berechtigung
berkeley
best
bestaat
between
bin
binary
bind
bindexception
binding
bio_connect
bio_new_file
bit
blacklisted
blob
block
blocked
blocking
blockingioerror
blocklist
bloqueado
bloquear
boolean
boot
bootstrap
borrow
both
bound
bounds
branch
breaks
bringing
broken
broker
brokers
bucket
bucketalreadyexists
bucketalreadyownedbyyou
buffer
build
builderror
built
bundle
bundler
bungled
bus
busy
busygroup
busykey
byte
bytes
bzip2
ca
caa
cache
caching_sha2_password
caddyfile
calculate
call
called
caller
calling
can
canceled
canceling
cancelled
candidate
candidates
cannot
cannotconnectnow
cannotconnectnowerror
canonicalize
cap_net_admin
cap_sys_admin
capability
cargo
cast
caught
caused
caution
cc1plus
ce
central
cert_has_expired
certbot
certificate
certificate_verify_failed
certificateexception
certificates
certification
certpathvalidatorexception
cfg
chain
challenge
challenges
change
change_dir
changed
changes
changesets
channel
character
characters
chart
chdir
check
checked
checking
checkpoint
checksum
checksums
child
choice
chpasswd
chroot
chunkedencodingerror
cipher
ciphertext
circular
clashes
class
classcastexception
classnotfound
classnotfoundexception
clean
clearsigned
client
client_loop
clientconnectionerror
clientconnectorerror
clients
closed
cluster
cluster_block_exception
clusterdown
clusterdownerror
clusternotfoundexception
clusters
cmake
cmake_
cmake_c_compiler
cmake_root
cmakelists
codename
collation
collect2
collection
collision
column
comando
combined
comma
command
commande
commandline
commandnotfound
commands
commences
commit
commit_memory
common
communicate
communications
compatibility
compatible
compil
compilation
compile
compiler
complete
complété
compose
composer
compressed
compression
comprise
compute
computed
concluded
condition
conditional
conditionalcheckfailedexception
conexión
conf
conffile
config
configerror
configuration
configurationerror
configure
configured
configuring
confinement
conflict
conflicterror
conflicting
conflictingoperation
conflicts
connect
connecterror
connectexception
connecting
connection
connectionabortederror
connectionclosederror
connectionrefusederror
connectionreset
connectionreseterror
connections
connectivity
connecttimeout
connecttimeouterror
connecttimeoutexception
connexion
constraint
constraints
contact
contain
container
containerfile
containerport
containers
contains
content
contention
contents
context
continue
contraseña
control
controller
convergence
conversation
conversion
converting
copy
correct
corrupt
corrupted
corruption
couldn
cowardly
cpio
cpus
crash
crashed
crashloopbackoff
crate
crc
create
createcontainerconfigerror
created
creating
credential
credentials
credentialsnotfound
crontab
cross
cs0029
cs0103
cs0246
cs1002
cs1061
cs1503
cuota
curl
curly
current
currently
cxxabi
cycle
cyclic
daemon
damaged
dangling
data
database
dataset
datatype
date
day
db
dbinstancenotfound
dbpathinuse
dbus_session_bus_address
dead
deadline
deadline_exceeded
deadlineexceeded
deadlock
deadlockdetected
deadlockdetectederror
dearmoring
debian
declaration
declared
declares
declined
decode
decoder
decoding
decompress
decompression
decrypt
decryption
default
defined
defines
definition
definitions
delai
delayed
delete
deleted
denied
depend
dependencies
dependency
dependencyviolation
dependentobjectsstillexist
depends
deploy
deployed
deployment
deprecated
depsolve
depth_zero_self_signed_cert
dereference
desconhecido
desconocido
descriptors
dest
destination
destined
destructive
details
detect
detected
determine
dev
device
dial
didn
different
digest
dir
directive
directory
diretório
dirmngr
dirty
disabled
disappeared
disconnect
disconnected
discovery
disk
diskfull
diskfullerror
diskspace
disponible
disponível
dispositivo
disque
distribution
distutils
diverged
divergent
division
dns
dns_rdata_fromtext
doas
docker
dockerfile
documentroot
doesn
domain
don
dossier
dot
double
doveconf
down
downgraded
downgrades
download
downloaded
downloading
dpkg
driver
droits
drop
dropped
dubious
due
dump
dumped
duplicate
duplicatecolumn
duplicatecolumnerror
duplicatedatabase
duplicatedatabaseerror
duplicatekeyerror
duplicatekeyexception
duplicateobject
duplicateobjecterror
duplicateschema
duplicatetable
duplicatetableerror
during
dynamic
déjà
délai
démarré
dépendances
e11000
e155004
e155007
e155015
e160013
e170001
e170013
e175012
e200009
e215004
e401
e403
e404
e429
e5
e730061
eacces
eaddrinuse
eai_again
early
eauthunknown
ebadchecksum
ebadengine
ebadplatform
ebusy
econn
econnaborted
econnrefused
econnreset
edquot
eexist
efbig
effect
effective
ehostunreach
ein
eingehängt
eintegrity
einvalid
einvalidpackagename
einvalidtagname
eio
eisdir
either
ejecución
ejsonparse
element
elevated
elifecycle
eloop
emerg
emfile
empty
enabled
enametoolong
encoding
encontrado
encountered
encrypted
encryption
encuentra
end
endereço
ending
endpoint
endpointconnectionerror
endpoints
ends
eneedauth
enetdown
enetunreach
enfile
engine
enodev
enoent
enomem
enospc
enotdir
enotempty
enotfound
enough
enter
entered
enthält
entitlement
entity
entityalreadyexists
entries
entry
entrée
env
environment
enxio
eof
eotp
eperm
epipe
epublishconflict
eresolve
erlaubt
erofs
err
err_dlopen_failed
err_invalid_arg
err_invalid_url
err_module_not_found
err_ossl_evp_unsupported
err_pnpm_bad_tarball
err_pnpm_fetch_401
err_pnpm_fetch_403
err_pnpm_fetch_404
err_pnpm_fetch_5
err_pnpm_json_parse
err_pnpm_meta_fetch_fail
err_pnpm_no_importer_manifest
err_pnpm_no_lockfile
err_pnpm_no_matching_version
err_pnpm_no_pkg_manifest
err_pnpm_no_script
err_pnpm_outdated_lockfile
err_pnpm_peer_dep_issues
err_pnpm_recursive_run_first_fail
err_pnpm_tarball_integrity
err_pnpm_unsupported_engine
err_require_esm
err_socket
err_socket_timeout
err_tls_cert_altname_invalid
err_unknown_file_extension
err_unsupported
errcode
errimagepull
errno
es
esaurito
esgotado
esiste
esistente
esockettimedout
espacio
espera
esrch
essential
establish
established
etarget
etc
etcdserver
etimedout
etxtbsy
eunknowntype
eusage
evaluate
evaluating
event
events
exactly
exceeded
exceeds
exception
exceptions
exchange
exclude
exclusion
exclusive
exdev
exec
execstart
executable
execute
executed
executing
execution
executor
exhausted
exim
exist
existe
existent
existiert
existing
exists
exit
exitcode
exited
exiting
expected
expecting
expects
expiration
expired
expiredtoken
expiredtokenexception
expiring
expiró
explicit
expression
exs
ext
extend
extended
extension
extents
external
externally
extra
extract
extracted
failed
failedprecondition
failures
family
fatal
fe_sendauth
feature
fechada
fehlender
fetch
fetch_error
fetcherror
fetching
few
fichero
ficheros
fichier
field
file
fileexistserror
filelockerror
filename
filenotfounderror
filenotfoundexception
filepermissionerror
files
filesystem
filter
find
fingerprint
finish
finished
firewall
firewalld
first
fix
flag
flags
floating
flood
following
fopen
for
for_each
forbidden
foreign
foreignkeyviolation
foreignkeyviolationerror
fork
format
formaterror
formats
formatted
formula
formulae
forward
forwarding
found
fpm
fragment
frame
free
frontend
frozen
fs
fstab
full
function
garbage
garbled
gateway
gave
gcloud
gefunden
gem
gemfile
gems
generate
generation
generator
genug
genügend
gesetzt
gesperrt
get_name
getaddrinfo
getting
getötet
gevonden
gh
gh001
gid
gids
git
github
given
giving
glab
glibc
global
gnutls
gnutls_handshake
go
goal
goaway
gone
goroot
goroutines
got
gpg
gradle
granted
great
greater
greeting
group
groß
gss
gssapi
gzip
gültige
h
handle
handler
handshake
handshake_failure
hang
hangup
happened
has
hash
hashes
hauptspeicher
have
head
header
headers
heads
health
healthcheck
heap
held
help
helper
here
higher
histories
holds
home
hook
host
hostbased
hostkey
hostname
hostport
hosts
hour
how
httperror
httprequestexception
httptimeoutexception
hung
hy000
ibdata1
id
ident
identification
identified
identifier
identities
identity
idle
ids
ignore
ignored
ignoring
illegal
illegal_argument_exception
illegalargumentexception
illegalstateexception
image
imagenotfoundexception
imagepullbackoff
immutable
implemented
implicit
import
imported
importerror
impossibile
improper
improperly
improperlyconfigured
in
inaccesible
inaccessible
inactive
inappropriate
inc
include
included
incompatibility
incompatible
incomplete
incompleteread
incompletesignature
inconnu
inconsistent
incorrect
indentationerror
index
index_not_found_exception
indexerror
indexoutofboundsexception
indicated
indirizzo
inexistente
inflate
ini
init
initial
initialisée
initialization
initialize
initialized
initscript
innodb
inodes
input
insecure
insecurely
inside
installable
installation
installationskandidaten
installed
installerror
installing
instance
instradamento
instrucción
instruction
instructions
insufficient
insufficient_scope
insufficientinstancecapacity
insufficientprivilege
insufficientprivilegeerror
integer
integrity
integrityerror
intended
interactive
interface
internal
internalerror
internalfailure
internet
interpolation
interpreter
interrompu
interrotta
interrumpió
interrupt
interrupted
introuvable
invalid
invalid_api_key
invalid_argument
invalid_client
invalid_grant
invalid_port
invalid_rule
invalid_service
invalid_token
invalid_zone
invalidaccesskeyid
invalidamiid
invalidargument
invalidauthenticationtoken
invalidauthorizationspecification
invalidauthorizationspecificationerror
invalidcatalogname
invalidcatalognameerror
invalidclienttokenid
invalidconfigurationpropert
invalidcredentials
invalide
invalidgroup
invalidinstanceid
invalidlocation
invalidoption
invalidparameter
invalidparametercombination
invalidparametervalue
invalidpassword
invalidpassworderror
invalidschema
invalidschemaname
invalidschemanameerror
invalidtemplate
inventory
invoked
inválida
io
ip
ipv4
isn
issue
issuer
it
item
iterable
itself
jar
jarfile
java
java_home
job
jobid
jobs
js
json
jsondecodeerror
jsonwebtokenerror
jwt
já
kafkaconnectionerror
kernel
kex_exchange_identification
key
keyboard
keyboardinterrupt
keyerror
keyring
keyserver
keystore
keyword
kill
killed
killer
kind
known
known_hosts
kommando
kommandozeilenoption
kommunikationspartner
konnte
kubernetes
l
label
lacks
large
last
later
layer
ld
leader
leader_not_available
least
leer
left
length
lesbar
lese
less
lettura
level
liaison
lib
libcrypto
libmambaunsatisfiableerror
libraries
library
license
lifecycle
limit
limited
limitexceeded
line
lines
link_stat
linked
linker
links
list
listed
listen
listening
literal
living
load
loaded
loaderror
loading
local
locale
localement
localizar
locally
locate
location
locations
lock
locked
lockerror
lockfailed
lockfile
locking
locknotavailable
locknotavailableerror
locktimeout
log
logged
logical
login
logrotate
logrotate_script
lokal
lone
long
longer
look
looking
looks
lookup
loose
loss
lost
low
luac
lzma
läuft
mac
machine
magic
mail
main
maintainer
major
make
makefile
malformed
malformedinput
malformedpolicydocument
malloc
management
manager
manifest
manipulation
many
mapper
mapper_parsing_exception
mapping
marginal
marked
masked
master
master_not_discovered_exception
masterdown
match
matched
matches
matching
max
max_map_count
max_statement_time
maximum
may
maybe
md5
mean
medium
meet
mehr
mem
member
memoria
memory
memoryerror
mentioned
mercurial
merge
meson
message
metadata
method
methods
might
migration
migrations
minimum
minute
mirrorlist
mirrors
misbehaving
misconf
misconfigured
mismatch
mismatched
missing
missingparameter
missingschema
missingsectionheadererror
missingspecerror
misspelled
misspelling
mkdir
mod
mode
modifications
modified
modify
module
modulenotfounderror
modules
mongod
mongonetworkerror
mongonetworktimeouterror
mongoservererror
mongoserverselectionerror
monitored
montado
montato
month
monté
most
mount
mounted
mounting
mounts
msb1003
msb1009
multilib
must
mutually
mysql
mysqladmin
mysqld
name
name_conflict
named
nameerror
namensauflösung
nameresolutionerror
names
namespace
namespaceexists
namespacenotfound
namespaces
native
near
necessaria
necessária
need
needed
needs
neither
nessun
net
netsdk1045
network
netzwerk
newconnectionerror
newline
next
nfs
nginx
nil
ninguna
ninja
no_pubkey
no_such_queue
no_such_user
no_such_vhost
noauth
noavailablebrokers
nobrokersavailable
noclassdeffounderror
nocredentialserror
node
nodedown
nodename
nokey
nom
nomemoryerror
nomethoderror
non
none
nonexistent
nonexistentpath
nonodeavailableexception
noperm
nor
noregionerror
noreversematch
noroutetohostexception
noscript
nosuchbucket
nosuchentity
nosuchfileexception
nosuchkey
nosuchmoduleerror
notfound
notfounderror
notfoundexception
nothing
notimplementederror
notwritableprimary
novalidconnectionserror
npm
ns
nt_status_access_denied
nt_status_account_locked_out
nt_status_bad_network_name
nt_status_connection_refused
nt_status_disk_full
nt_status_host_unreachable
nt_status_io_timeout
nt_status_logon_failure
nt_status_network_unreachable
nt_status_no_such_file
nt_status_object_name_not_found
nt_status_password_expired
nu1101
nu1102
nu1202
nu1301
null
nullpointerexception
number
numbered
numeric
numerical
nxdomain
não
nécessaire
o
object
objectdoesnotexist
objectinuse
objectinuseerror
objects
obtain
obtenir
occupata
occupied
occupé
oci
ocupado
offer
ok
on
only
onto
oom
oomkilled
open
opened
opening
openpgp
opentimeout
operación
operand
operando
operate
operating
operation
operationaborted
operationnotallowed
operazione
operação
opt
option
options
opérande
orden
ordering
origin
os
otherpid
our
outdated
outofmemoryerror
outofrange
output
outside
over
overflow
overflowerror
overhead
overlapping
overlaps
overwrite
overwriting
overwritten
owned
owner
ownership
pack
package
packagemanager
packages
packagesnotfounderror
packaging
packet
packfile
page
paket
pam
panic
panicked
parameter
parameters
params
parse
parseable
parser
parsererror
parsing
parsing_exception
part
partition
pas
passender
passendes
passphrase
passwd
password
passwordrequiredexception
passwords
passwort
patch
path
pathspec
pattern
patterns
peer
pem
perform
permesso
permise
permiso
permission
permission_denied
permissiondenied
permissionerror
permissions
permissão
permitted
persistent
pg_ctl
pg_hba
pg_restore
phase
php
php_network_getaddresses
phrase
physical
pid
pinentry
pipe
pkix
plain
platform
plattenkontingent
playbook
please
plugin
plugins
plus
pod
pods
poetry
point
policy
pom
pool
pooltimeout
port
ports
positive
possible
possível
postfix
postgresql
postmaster
ppa
pre
preceding
precondition
precondition_failed
prefix
premature
prematurely
prepare
present
prevent
previous
previously
primary
private
privilege
privileged
privileges
privilèges
problem
problems
proceso
process
processo
profile
program
progress
project
prompts
properly
properties
property
protected
proto
protocol
protocolerror
protocols
provided
provider
providers
provides
providing
proxy
proxyerror
prozess
public
publicación
publickey
publish
published
puede
pull
pulumi
push
pyproject
python
périphérique
query
querycanceled
querycancelederror
quickly
quota
quota_exceeded
quotaexceeded
quoted
quotes
rabbit
raggiungibile
rakefile
range
rangeerror
ranges
rate
ratelimited
ratelimitexceeded
rdb
re
reach
reachable
reached
read
readable
readdir
readonly
readtimeout
readtimeouterror
ready
reauthentication
reboot
receive
received
receiver
recent
recognised
recognized
record
records
recoverable
recovery
recursionerror
recursive
recusada
recv
redirect
redis
redo
ref
reference
referenced
referenceerror
refers
refresh
refreshing
refs
refspec
refused
refusing
refusé
refusée
regex
region
register
registered
registry
regular
rehusada
reinicializada
rejected
rejects
relation
release
releases
relies
reload
reloaded
remaining
remote
remotedisconnected
remotefetcher
remotely
remoteprotocolerror
removal
remove
removed
removing
repeated
replica
reply
repo
repodata
repomd
reports
repositories
repository
repositoryalreadyexistsexception
repositorynotfoundexception
request
requested
requestexpired
requestlimitexceeded
requests
requesttimeout
require
required
requirement
requirements
requires
reserve
reset
resize
resolución
resolution
resolutionerror
resolutionimpossible
resolvable
resolve
resolved
resolving
resource
resource_already_exists_exception
resource_exhausted
resourceconflictexception
resourceexhausted
resourceexistsexception
resourcegroupnotfound
resourceinuseexception
resourcenotfound
resourcenotfoundexception
resources
respond
responding
response
responseerror
restart
restarting
restore
result
results
retries
retrieval
retrieve
retrieved
retrieving
return
returned
revision
revisions
rifiutata
rights
rndc
role
rollback
room
root
rootlessport
rota
rotation
route
routines
rpc
rpm
rpmdb
rsync
ruby
rule
runcontainererror
running
runtime
runtimeerror
rustc
réseau
résolution
résoudre
s
same
sans
sasl
satisfies
satisfy
scaduta
scanner
scannererror
scanning
schema
scheme
sconosciuto
scope
scp
scram
script
scriptlet
sdk
sealed
search
searched
sec_error_unknown_issuer
secondaryok
secret
security
security_exception
see
seeded
seems
segment
segmentation
select
selected
selecting
selection
self
self_signed_cert_in_chain
send
sent
separator
sequence
serializationfailure
serialize
server
serverdisconnectederror
serverselectiontimeouterror
servfail
service
service_disabled
services
serviceunavailable
serviceunknown
servname
session
set
setgid
setting
settings
settingserror
setuid
setup
seule
seulement
sh
sha1
sha256
shadow
shared
shell
shim
short
shorthand
should
show
shutting
sigabrt
sighup
sigint
sigkill
sign
signal
signature
signaturedoesnotmatch
signatures
signed
signer
significantly
sigsegv
sigterm
sigusr1
simple
sin
sind
single
sintassi
sintaxe
sintaxis
site
size
skip
skunotavailable
slowdown
small
smaller
smashing
smtpserverdisconnected
snap
snaps
snapshot
soa
socket
socketerror
socketexception
sockets
sockettimeout
sockettimeoutexception
solution
solving
some
sorry
sort
source
sources
space
spawn
spec
special
specification
specifications
specified
specifies
specify
specs
speicher
speicherplatz
speicherzugriffsfehler
sperre
spurious
sql
sqlite_busy
sqlite_cantopen
sqlite_constraint
sqlite_constraint_unique
sqlite_corrupt
sqlite_full
sqlite_locked
sqlite_notadb
sqlite_readonly
sqlstate
ssh
ssh_config
ssh_exchange_identification
ssl
ssl_certificate
ssl_error_syscall
sslcertverificationerror
sslerror
sso
stack
stale
stanza
start
started
starting
stash
stat
state
statement
statements
static
status_code
std
stdin
step
still
stopiteration
stopped
storage
store
stray
stream
strict
string
su
sub
subcommand
subdirectory
subject
submodule
subprocess
subscript
subscription
subscriptionnotfound
substitution
success
successful
such
sudo
sudoers
sufficient
suffix
suitable
suite
sum
super
superblock
superuser
superusers
superusuario
superusuário
superutente
superutilisateur
supervisor
supplied
support
supported
susceptible
suspended
swap
swapon
swarm
switch
switches
symbol
symbolic
symlinks
sync
synchronize
synchronized
syntax
syntaxe
syntaxerror
syntaxfehler
syscall
system
systemd
t
taberror
table
tablespace
tag
taken
takes
talk
tampered
tar
tar_bad_archive
tarball
target
targeting
targets
task
tasks
tcp
team
tell
template
templatenotfound
templating
temporarily
temporary
terminado
terminal
terminated
terminating
termination
terminator
terraform
test
tests
text
thread
three
throttling
throttlingexception
through
time
timed
timeout
timeouterror
timeoutexception
timeoutexpired
timeouts
timer
tls
token
tokenexpirederror
tokens
toml
tomldecodeerror
toolchain
toomanyconnections
toomanyconnectionserror
toomanyrequests
toomanyrequestsexception
topicexistsexception
tracking
transaction
transfer
transferred
transient
translate
transport
tree
tried
trigger
trouble
trouver
trovata
trovato
truncated
trust
trusted
tryagain
trying
ts1005
ts18047
ts18048
ts2304
ts2322
ts2339
ts2345
ts2532
ts2551
ts2554
ts2741
ts7006
tty
tunnel
type
typed
typeerror
types
udp
ufw
uid
unable_to_get_issuer_cert
unable_to_verify_leaf_signature
unary
unauthenticated
unauthorised
unauthorized
unauthorizederror
unauthorizedoperation
unavailable
unbalanced
unbound
unboundlocalerror
uncaught
unchecked
unclosed
uncommitted
undeclared
undefined
undefinedcolumn
undefinedcolumnerror
undefinedfunction
undefinedfunctionerror
undefinedobject
undefinedobjecterror
undefinedtable
undefinedtableerror
under
underlying
underspecified
understand
understood
undetermined
unexpected
unexpectedly
unexplained
ungültig
ungültige
unhealthy
unimplemented
uninitialized
uninstall
unique
uniqueviolation
uniqueviolationerror
unit
unix
unknown
unknownhostexception
unknowntopicorpartition
unless
unmarshal
unmarshaling
unmatched
unmerged
unmet
unpack
unprocessable
unprotected
unreachable
unreadable
unrecognised
unrecognized
unrecognizedclientexception
unrecoverablekeyexception
unresolved
unsafe
unsatisfiable
unsatisfiableerror
unsatisfieddependencyexception
unstaged
unsupported
unsupportedclassversionerror
unsupportedprotocol
unterbrochen
unterminated
untrusted
ununderstood
unusable
unused
up
update
updated
updates
upgrade
upload
upstream
upstreams
uri
url
urlopen
urls
usage
usageerror
usando
use
used
user
user_already_exists
username
users
using
uso
usted
utilisation
utilisé
utilisée
uuid
v
v2
vacío
valable
valid
valida
validate
validating
validation
validationerror
validationexception
valido
valkey
value
valueerror
values
vanished
var
variable
variables
variant
vault
vazio
vcl
vcpulimitexceeded
vendoring
verbindung
verbindungsaufbau
verification
verified
verify
verrouillé
version
version_conflict_engine_exception
versions
verweigert
verwendet
verwendung
very
verzeichnis
vhost
vhost_already_exists
via
vicino
vide
view
violated
violates
violation
virtual
virtualhost
vm
volume
vorhanden
voulez
vuota
válido
wait
waiting
waittimeout
want
was
watermark
went
werden
were
wheel
wheels
when
where
while
whitelist
whitelisted
will
within
working
works
worktree
world
would
writable
write
writeable
writetimeout
wrong
wrongpass
wrongtype
x509
x509_check_private_key
xml
xtables
y
ya
yaml
yamlerror
yet
yml
yn0018
yn0028
yn0035
yn0041
yn0082
your
yum
z_buf_error
zeitüberschreitung
zero
zerodivisionerror
zielhost
zielrechner
zip
zipexception
zipfile
zlib
zone
zone_conflict
zone_resource_pool_exhausted
zulässig
zypp
échouée
"""
KEYS = """\
c1666
g7492 g7526 g7684
d5920
e2656
e2662
h4132
e3106
e3108
e3521
e3296
e3297
h3876
e2465
e2850
e2176 e2178 e2179
e2979
e2528
e2657
e2530
e2531
e2659
e2660
e2658
e2945
e3041
e2532
h4260
e2337 h3749
e3104
e2981
e2848
h4004
e2212
e2851
e2852
e2529
e2564
e2977
e3520
h1924
e2784
e2786
e2691
e2853
e3011
f13344
e3651
f13216
e3040
f13152 i6019
e2854
h2501
f13280
e2533
f3715 f13088 i5923 i5924 i5925
e2880
e2661
f13281
e2692
e2693
e3650
e2177
h3299
d5891
e2241
e2885
e2210
e3587
d5921
d5892
e2305 e2306 e2307
e2401
e2402
e2403
e2404
e2944
e3649
e3648
d1376
h1508
e2182
h2372
e3584
e2789
e2721
c7744
g7936 g7937 g7939 g7940 g7941 g7942 g7943 g7968
f8832 g7488 g7489 g7491 g7493 g7494 g7495 g7520 g7521 g7585 g7587 g7616 g8161
e6849 f8833 g7522 g7523 g7525 g7527 g7552 g7553 g7554 g7555 g7586 g7588 g7617 g8162
f7552 g7680 g7681 g7682 g7683 g7685 g7686 g7687 g7712 g7713 g7744 g7745 g7747 g7749 g7776
g7969 g7970
g8034
g7556 g7557 g7559 g7560 g7584
g8704 g8705 g8707 g8708 g8709 g8710
g7840 g7841 g7843 g7844 g7845 g7846 g7847 g7848 g7872
g7714 g7715 g7717 g7718 g7719
g8033
g7873
g8005 g8006
g7972
g8007
g7973 g7974 g8000 g8001 g8002 g8003 g8004
g8256 g8257 g8259 g8260 g8261 g8262 g8263 g8264
f6017
f6083
f6080
f6016
f6019
a2784
g8288 g8289 g8291 g8292 g8293 g8294 g8295 g8390 g8418 g8422 g8451 g8480
g8296 g8320 g8322 g8323 g8324 g8325 g8326 g8391 g8419 g8448 g8452 g8481
g8327 g8352 g8354 g8355 g8356 g8357 g8358 g8416 g8420 g8449 g8453 g8482
g8359 g8360 g8385 g8386 g8387 g8388 g8389 g8417 g8421 g8450 g8454 g8483
g8096
g8484
g8485
g8486
g8487
g8488
d2433 h3136
f11520 f11521
d3970
g5763
h4288
a1760
c3104 c3106
g6433 g9345 h5317 h5344 h5536 h5537 h5568
i4038
d674
f12322
e1152 e1185 e1249
i325
c2978 c6048 d97 e2180 g2209 g5954 h2819 i195 i196 i3942 i4324 i6368
e6272 i227
g4736
f9536 g4737
c736 c5986 i6467
g3714
g5858
h2528
c5344 c5345 i352 i353 i354
d3361
c9570 c10016 f9378 g3650 i896 i897 i898 i930
g3616 i1123 i1124
a4321 d3043 e5090 g2304 g2592
f3905 f4386
d321 d322 i3556
h3780
d3488
b2592
c1984
d2497 f9474 g992 g8801 g9058 h3106 h3170 i2307
a672
c4576
e1120 h2912
e7585
e7588
b6210
a7008 c3681 d7553
f5312
a10112 a10114 c4672 c4674
d4608
d3041
d3042
d3232
h4161
d3296 d6785 d6787 d6978
c4320
b5376
c8290 f4673 h1920 h1985 h2080 h2083
b704 b5825 i1442
c6432
c8896 f6912 h1986 h1988 i6595
i1701
h2049
i387
c2177 e2240 i2691 i5347 i7202
i388
b642 c2400 h3168 h3169 i1376 i1475 i5442 i6791
d9056
g5058
b5792 g5026 g6432
f11296
f11297
f11075
a3648
d6497
i4228
c2308 i5767
f10656
d6754
a546
e962
d3171
b448 g5889 g6176 g6178 i258 i6343
a6913 a7009
d10497
e1760 i3712 i4129 i4352 i6240
d10498
e4448
d352
g5761
f9121
c1856 c2372 h2752
d4418
a8673
a2656 g2752
a3840
a4128 a6336 a7138 c7937 c7969 c8640 c8642 c10147 c10240 i707 i736 i740 i6688
a3137
h3330 h4576
h2434
a3905
c6305 i3008
i3364
e4192
a5024 b2240 d7872 d9153 f6466 f12546 g3810 i2243 i2337 i2434 i2465 i2688 i3205 i5602 i7145
f10562
i3392
d2593 d9216 e4160 f12512 f12579 g2529 i2496 i2882 i7168
h642 h704
f10402
a9600
h3266
h2337
h2150
f8224 f8545 f8546 f8576 f8577 f8768 f8769
b6016
d8162
f10435 h5376 h5377
f10304
f10436
a930
i2947 i2976
d643 d738
g8866
f10883
f11809
h4034
d8193 e5664
a5601
g2114
i1730
d5056 f10404 g2498 g3905 g3938 g4129 i2754
f10309
c7169
h5508
g993
i5700
h1796
e161 i480
c5984 c5985 e3810
e5025 e5026 f2273 g2144 i6337
d6656 i165
b3778 c642 c4896 e96 e193 e1601 f4128 f8802 g1154 g2145 i96 i97 i164 i322 i6336
g6212
f10976
f10978
f10977 g5793
i451
e130 i450
e5027
g4706
c1442
d6368
d4096 d6400
d8320 f8803 g1153 i257 i6338
g5792
d3905
d8258 e5088 f8770 g4801 i194
c1187
g5730
f10786
a545
a4000 a5026 e580 g2306 i3878 i5536 i6849 i7008
b3392
e2464
h4676
g5762
b6656
c9569 d3330 g3969
e3875
d2016
i1219 i6883
d5344 d9509 i5735 i6690
h1953
f11810
f11745
d7138 d7779
f11234
b6209
f482 f11811
i419
c4128 c5156
d2915
a5121
b1889 c704 f5314
d480 g2241 i3904
f9153
f9152
g2081 g2112
h5505
h865
b961 b993 e513 i1155 i1185
g8901 g8928
h3556
h3586
h2502
a5859
a5474
i4389
f6720 i3171
f6369
f2560 h1088
b801 d2369 d2432 d2434 d2466 d2496 e4321
f9472
d4288 d4290
d5984
d2819
d8256
i391
c1699 g3619
c7747 e1697 g3809 h4832
e2849 i417 i418
f6656
f11077
i416
i1285
a480
c1505 i2913
i6275
e6913
f7234
a5504 c6304
i1443
h5282 h5283
c896 c1154 c1793 e7777
a1665 a8418
b4513
g9507 h3939 i6660
e6689
e6721
c7424
g5024
g5025
e3299
f1792 f9763 f9794
f4737
f6529
f3872
f3937
i1925
d1089 d1090 h5315
d10466 d10467 d10561 h3552 h3648 i1282 i5440 i5441
e4257
e4256
g1090
c8705
c7715
d6786
d4610
a608 f12385
e2209
d3491
b2594
f5730 f12929 g4034
f9890
g5984
b7426 b7873
i6944
d193 g9504 h5510 h5540 h5570 h5572
e640 e641 e736
h5509 h5539 h5569 h5571
i4227
i4226
i3905
e7584
e7587
c5760
h2755
h2756
b2243 h2753 h2754
f6304
e2082
h5474
b1248
c7970
f12674
h4544
c7808 f9313
d6593
d4352
d2944 d2945 d4416 d4417 d6240 g1281
d6435
d6690
d3904
d6529
d6720
i1921
d8864 d8867 d9059
d4065 d4160
d4097
a8672
c5888
c3906 c8352 g3168
a8674 c1248 i6787
e7904
a8993
e3008 g3906 i1952 i2146 i2308
i3328
b7298 b7299 b7329 b7331 b7361
d1377
a9603 c7652
c1281
b4000
e1728 e1729 e1825
a5346 a7139 c9184 f4512 g3296 i547 i548 i576 i611 i612 i705 i6656
c9154 g4385 g4386
c8994 c9025
g5409 i2275
d8000
c6049
f10752
c4289 d6948 d6976
c9856
b5281 b5283
i1380
f5731 f8256
f10401
f11140
f8257
c7008
a1984
b512 e6850 g7620 g7621 g7750 g7874 g8032 g8512 g9251
c5667
f10659
f10658
e1058
c4194 c5153 c5666 g9344 g9346 g9474 g9506 h3937 i4961
b6048 e1954
e6593
e4004
f10788
g4930
e1313
f12481
f12258
f12577
f12416
f12256
a2209
e5761
f12706
e5154 g2305 g2369
i6759
e291 e2563 e2689 e5731 e5858
h896 h897
i2629
i3330
f2496 f4292 h864
h866
a2720
f11169
f12033
f12035
c2656
f8032
d6433
a8864 a8865 a8897
e2400
f12515
f4384 f4385 f4993
f11968
f9760 f9761 f9762 f10145
f7235 f8899
f9025 f12288 f12418 f12673
b4481
h5506
b4736 b4738 b4928 b5057
f4832 f4865 f5027 f5184
c7649 c7684 c7713 c7875
c7872
a2497
b2561
c9120 c9121
c1251
b6368
g2657 h547
g3648
i5056
d3170 i1920
a4256 a4257
b1633 c226 c384 c448 c512 c1506 c2464 c9698 c9792 i2208 i2210 i2211 i4257 i7173
f11233
c4384 d3106 d5026 f12224 g4193 i2179 i2180 i2209 i2212 i2240 i2241 i2592 i4258 i7174
f11232
f12384
f2818 g4226 i2528 i6881 i7175
g4482
a8960
a8354 b994 b5793 e1953 f1154 f4416 f5122 f9217 g5121 g7842 i1090 i6789
f11298
a8353 i1410
g5090
a1600 a1664 a3777 a5600 a5602 a5632 a5633 f5121 i1379 i6790
c6816 d1121 d3713 e1312 e2434 i4832 i4833 i4835 i4836 i4837
f10753
f8513
c4704
h4323 i1568 i4932 i4933 i4960
f10690
f10657
f10720
f128
f10691
e1089 e2466
b800 b832
f11392 h4357
f256 f10880
f8673
i5030
e5921
f609
i4801 i4802 i4803 i4804 i4805
c2465 f4960 f7520 i3141 i4390
b640 b641 b1600 b2944 b2945 b5440
b2560
b2147
b2786
b5026 c9888 d10529 d10562 e1506 e1633
f4481
i1313
g2274
b1669 b3650 b5698 b5728 b5729
f10016
d8098
d256 e353
g2208
f9216
e4993
f12928
b6178 b7424
b2562
a5280 f1409 i3072
c2529 c7714 i642 i646 i6662
a8257 a8258 a8288 i643 i645
i672
a1152 e4801 f2371 i3841 i4322 i4834 i5217
c8160
a6337 a6338
b2208
i3587
e3488 i6274
b6625
f6336
a9571 c7651 c7810 c8644 i676 i677
c224 c385 c449 c513 c576 e2722
b6628
i3713
f9154
b1920 g4481
e6273 e6529 f5313 f5345 g6149 i99 i100 i128 i197
f11009
d9504 d9600
h4964 h4997
f7330
f7331
f7332
f7333
f7334
f7360
h1730
a6048 a6049 a6050 a6051 a6052 a6053 a6080 a6081 a6144 a6208 a6209 a6272 c2787 c2788 c2789 g96 g97 g98 g99 g100 g101 g102 g103 g104 g128 g129 g130 g131 g132 g192 g256 g257 g258 g320 g321 g322 g323 g384 g448 g512 g513 g514 g515 g516 g517 g518 g519 g544 g545 g546 g608 g609 g610 g611 g612 g613 g614 g615 g640 g704 g768 g864
f10147
b6304 b6464 c995 e2051 f7361
c4577 d7266 i1058
h1377
b5282 g4035
d930
c6241 d9696 i3617 i6273
c7552 c10306 i644 i6661
i6982
c8547 i4065
a6912 a8064 a8065 e289 e1699 e2560 e2663 e5504 e5728
e4002
e5922
d7748 f4962 i2819 i3009 i3010
d9507
e4449 e4450
g4900
e5156
d1184
i3618
b6370 b6624 b7040 g9250 g9252
g9253
g6624
e578 e2787 i1153 i1154
e7457
e7460
a9920
a3520 a3521
g3937
b4832 b4833
f7683
c1792
i2080
c8289
c7745
i6691 i6693
c7682 i6692
d5696
a9666 g2113
b353 d2624 g5760
f4866 f11458 i1444 i2529 i6850
f2848
f12833 g3841 g4002 i2944
d7680
i1728
c9024
d8928 e6595
d8929
b3776 b3777 c2176 e2881 i5345
e480
a5507 a8355 f1153 f8898 f9795 i801 i802
f3136 f6849 f12321
g5122
e7234
b4992 f1185
c2178 i1217
b7297
f4256 f4257 i1216
i2562 i5793
a5506
d6560
f10434
g8961
g8930
i5860
c5792
d9185 g2337 h4066
d9538
d929
i4512
c1441
c7811
i5280 i5281 i5282
a9984 a9985
d10305 d10336 d10371 h1633 h4640
b161 b320 b321 b6433 i5059
c7392
f1057
a6368 a7938 b4065 i546 i6658
e3171
d2560 d2688 d3489 e4130 f7681 i2304 i2340 i7170
a3072 c7394 e5346 g1921 h4480 h4834 h4836 i7040
h4514
a9858 a9859
i6786
g5856 i355 i356
f8128
c2755 c3713 c4224
g9505 i5057
g6816
h1572 i6530
e7680
e7681
i6531
h1537
h1473
h4707
h1729
f736 f1664
f1345
i6761
c1280
e2016 h640
a7296 d3971
d5347
d8289
b288 b289 b322 b2274
b2403 b2432 b2433 b2434 b2528 b2529
d3072
a5345 b5665 i3811 i4194 i6916
e1250
a928 f4577 h3011
h4866 h4867
d4609
h5349
d5025
h3744 h4195 i3616
a1472
a1473
b7330 f6785 f6786 f6818 g3744 i4993 i4994 i4995 i4996
f4480 f13537
a6690 a6720 i5024
a3425 a3426 a4322 a4609
a2432 b3072 i4032
a98
e2534 e2593
e449
c1376
e576
e1761
h5313
e2690 g3907 g5056 i1411 i1986 i2565
e7203
e7265
e7205
e7267
f11300
f11299
e7204
e7266
e7232
e7202
e7264
b449 g2561
c4448 f5664
e419 h3362
i1729
i3651
a1761
e5152
c3296
c3489
c3552
c3488
c3424
c3360
c3361
c3490
c3425
f2240
f2241
f2336
f2018
f2017
c3362
d2370 f3200 h2497
h3107
f1955 g8897
c2753
f2243
f2947
f2689
f2691
h3553
i5058
g9475
f1953 f2048 h3746
f1954 h3873
h1700
f3042 h3296
h1857
i3137
d8291
f1956 h4001
h4864
i4132
f2912
f2722
f2688
f2660
h1793
h4837
d4672
i3652
f2656
d9088
h2884 h2913
f3616 f3619
h4961
d2627 d2817
h2242
c1152 c10081 e1952 f12098 h3424 h3458 i2817 i2818 i7042
a5185 g5857
h4963
e1632
i3974 i4386
a1920 a4610
c8099 e5506
f6208
i4000
c8481 d2914 h514 i2149 i2178 i3044 i3168 i3235 i6663
h3105
d3520
g5188 g5312 g5313 g5473
f10785 g5219
b960 b1025
c7716
f2242
h4194
f1957 h4129
h2243
f2690
h4641
f2530 f2531 h4481
h1921
f3264 h1505
h4835
f3073 h3425
f1952 f2049 g8898
h1540 h1568 h1569 h2016 i2468
c4963 d7780 d7808 f5344
d226 d1988
a2144
a5984
i4608
g5027
d7457 i4164
d3650 e2688 f3328 i4162 i4163
h1797
b4768 b4769 f11490 h961
b2241 d482 f11456 f11457 f11488 f11489 f11522 f11552 f11554
h4642
b4064 c7521 g9312 i2147
f2244
f3201 h2593
h5089
f3043
f3040
h2597
f3202 h2369
e3808 e3873 e4161 e4163
f3520
f3457
f11650
f3360
f3459
f2976
f2245
f2246
f2339
f2016
f2753
f1987
f2498
f2529
f2340
f2561
f2466
f2755
f3072
f3618
f2915
f2721
f3424
f1985
f2145
d6594
f3427
f3426
e3107 e3168 e3170 e3232
b6627
d5985 d5986 d5987 d6080 e3109 e3169 e3233 h1506 h1794 h1922 h2370 h2498 h2499 h2533 h2594 h3108 h3297 h3426 h3747 h3874 h4002 h4130 h4258 h4482
h4868 h4896
h1472
h4320
h3268 i4384
h3264 h3265 h4513
f2080 f2147
h1539
i1731
h4644
a1408
i4962
e6688
f2337
d7586 d7587
b6528 b6560
f2144 f2176 h4257
h3555
f2658
f2657
i6983
b7456
h677
d2626
b3844 i3298
i1666 i1699
c1760 i7137
f5408
f11394 f11395
c4288
f7712
e512
f9409 i1122
h4992
b1154 b1184 b1280 b1281 b3584 d1312 d1313 h960 h1089
d672 d737
b1152 d1504 d1505 d1568 f9952 g2368 h928
d8224 f10048 h929 h1090
e804
b7457
e3585 f6144 f9793 f10114
b4480
e993 h1984 h2272 i5856 i6596
d5027
d7360 d7395 d7396 d10400 g2243 g4867 h3360 i3810 i3812 i3936
i3970
g9027 i3908
h3300 h3301 h3361 i3971
f2464 h1152
c193 c5504 c8832 d7200 d7264 e416 e1921 g4192 h3270 h3332 i964 i6752 i6753 i6754 i6755
b4288 b4289 b4352 b4416 f1856 f1857 f1858 f3617 f3651 f3712 f3714 i5921 i5922 i5926 i5952 i5953 i5954 i6017 i6018 i6081 i6082 i6145 i6146 i6147 i6148
i5955
b2881 b2882 b4291 i5920 i6016 i6080 i6144
c8993
d3074 f12834 i1953 i1954 i3013 i3234 i3236 i5702 i5703 i5704 i5728 i5729 i5730 i5732 i5733 i5734
d2563 d2976 d2977 i5731
i3232 i3233
h4289
a10176 a10177 a10179 c4578 c4608 c5346 d5857 d6722 e673 e2211 g4772 g6210 g6211 i224 i225 i226 i260 i261 i288 i289 i420 i1665
g4450
g4738
f8129
h4321
g4769
g3872 h641 i2916 i3042
f9985
f4994
e896
c7554
e322 f3456
d11169 d11170
b4864 b4865
f544
i2436
b2721
a3553
c9122 g3488
g6497
c3712 f9664 f9665
i3360
d3328 d4993 e4129 f12160 g3489
e225
f6497
h3904
i2626
a2848 a2849 a3136 c3011 f6848 i4963 i4964 i4992
f2148
f1986
c3010 d4033 d4064 f4065
i2467
h3329 h4545
h2433
a2114 h3328
b6976 d3522 f11616 g2562 i2368 i2722
i4037
h3331
f11076
c7971
b256 h4577
f8450
f4576
d450 i6977
a8352 d10528 d10657 h2338
c1920
f3938 g2242 i3814 i3840 i3842 i3843
c3905 c3937
a4928 i1793
d1728 d1793
d4032
d9312 d9313
c2368 d5856
a1730
b2273 b2465 d4544 f9056 i2276 i2338
g4098 i2883
h5316
e6594
f12289 g5440
d6144
b4515
g4096
b5888 b5921 b6112 g7524 g8163 i5344
e481 e5856
e7201
e7236
h416 h417 h418 h448
b3841 c4960 i2274 i2946 i3073 i5669
f4482
b2720
c9152
a9440
a9441
c1217 i1474
c4418 c4419 c4512 c4514
b2563 h899 h4578 i3808 i5250 i5251 i5252 i5253 i6882
d3585
d865
c7746
a8481 d11168 h1602 h1603 h1636 i6529
a3424 a3456 d3425
f2786 f4288
d10656
d10274 d10304
c8032 c8704 e3105 e5024 e5600 h1600 i6528
e321 e5760 f7265 f10465 f12064 g4032
c5283 c8546 i3329
d9510
g8321 g8384 g8640 g8642 g8643
b2080 b2081 d1987 i1732 i1825
g5664 g5697
h962 i3972
f3808 f3810 f3842 f3873 f4034
f3811 f4224 f4226 f4289
f3841 f4160
f12545
d8800 d8801 f1761
f12482
a929
h2019
h771
a3073 i1283
d2916
g8835
a2112 b1891 b6017
h2149
i4388
g6144
c1762
b5537 d7232 d7234
b5568
c898 c1056 c1057 c1536 i6917
c1761
d8960 i2979 i3238 i6852
g1025
g6145
h1346
d3490 f10144
g9408
g9378
f7489 f7682
f8385 f9764
g9443
g7716 i7010
f7492
h5280
b192 i2690
a5248 a10050 a10113
f8352 f9408
c737
h612
i3172
c6177
d1379 d2081 d7137 d7201 d7233 d7265 d7361 d7363 d7392 d7394 d7460 d7873
h1859
e162
c3680
c7648 c7680 f11812
i2594
i4513
b6529
i3363
b514 d6883 g9248 i7104
d6947
g9442
f12770 h5441
f6816
i6914 i7107
f418 f419 f449 i545
a866 f416 f417
h2020 h2082
f6530 i6915
c3008
c8576 d642 d2978 e1792 f12353
c8643 g1088
e7841
i3584 i3648
b2883 i3585
f8097 h1958 h1987 h2081
a736 a1344 a10048 c3168 i932 i960 i1026 i1186 i1188
i4480 i4481 i4482 i4484 i4514
c1568
d2592 i2532
f12483 f12514
c1283
i994 i1187
d7747
c1763 c2592
e2432 f8544 g1541 g8834 g8900 i3968
c3682
c4321
c4064 d6498 g8802 g9057
b2176
g2336 g2656 i7014
d9506
f3904
f4064
f10784
f8674
c2754 c2785
f5792 f5856 f5952 f6018
e2788
b1636 c10176 d7749 d7776 f8448
c1443 e98
c9408
e7776
f12865 h608 i2177 i3041
c4673
c4962 i290
e672
b5538
c3808
c3840 f928
d1122
h610 h705 i2406 i5666
e6976
f10370
f10371
b1602 b1665 b1666 b2690 b7969 i4001
g4929
b6626
b5824 b6720 i6440
i3361 i3362
f12835
f3329 i4097 i4098 i4099 i4100 i4101
b7201
f1537 f1538
g8962
b2816 f11840 i5762
i2692
f11648 i2720
d9889 i4128
h4192
i6466
i3621
a9986 i2851
f9888
f12067
g4704
c6369
e1568 f2720 i7109
e5985 g9347 i3104
g9348
g4800
g8929
f483 f484 g3970
c8096 e3489 f2272 g2049 i129 i132 i160 i5766
i2016
c192 c1664 e5732 e5826 f1408 f10209
e6405
f10307
f10400
a9824
h3104
h4706 i4385
c1667 c7841
i1922
b1344
f9057
h3906
f8096 g3968
d8768 e3424
e5155
a4193
e3328 e3490
a5794 h1634 i6532
c7712 e1504 e1793 f5729 i4229 i4256
d9888
g1283
i6913
f705
a1088
a1090
a4001 a9347 i3875 i6880
f4609
a3776 a5761 f4736
b1635 b7968 b8032 b8033 g4066 i992 i1024
h4032
h898
b2402 h5314
b2464
a5792 f8098 h1570 h1571 h2017
b1858
g5539
e7328
e7329
e1539 i2816 i2912 i3106
a7168 c8545 c10305 f2913 f2914 i640 i641
c10304
a5344
d96 d128 h2915
d9188
a2785 g8290 g8644
b6497
g5218
a7264
b5024
f4321 h930 h1024
a802
h3877
a803
f12768 h5442
a800 h5443 h5473 h5476 h5538 h5573
h963 i3973
d7136 d7139 d7393 d7744 e1538 i2820 i2849 i3078 i5665 i6689
g6177
g5472
g6208
g5764
d9218
d9219
d8961
g6209
d8962
g4705
g4897
g6496
g5794
e7394
e7395
e7076
e7136
g4451
f9122
f10980
i2596 i2625 i3393
g5059
g4899
g5475
f4320
g5378
g5441
g5377
e7392
e7393
f11653
e7077
e7137
g5474
g2626 g2627
f12578
i2597
c6176 c6880 c7232
b2209 e3392
e1890
i3909 i6243 i6272 i6885
i4928
d5825 d6369 d6624 d6816
i6245
g4003
f10466
h4995
f9088
f8226 f9281 f11168 i4325
f8034
f8416 f8417 f8418
d192 d195 i1218
d9601
d928
f3521
e1472 f2497 f2499 f2528 f2754 i2114 i2117
i2022
f11010
g6181
h3267
f10755
d10720 h4770
c4192
c5569 d611 d612 d5602 f11553 i2309 i2341 i3266
c3650
h5472
f10306
a8290
a9729 a9730 a9761
f9601
d3297 d3360 i2370 i2721
b3009 d1440 d2755
b3010 f12705 h2018 h2144 h2145 h2146 h2147 h2148 i5956
h1957
b5666
a2368 b1760 c3936 c4768 c5024 f8609 f12513 g1056 g8833 h3715 i6979
f11744
h868
a2528
h3905
i4130
b7520 b7521 b7552 b7553 b7616
f12162
d10306
d673 d768
h1856 i7112
d9536
a7232 a7584 i1314
b2688 b2689 d6945
f12161 f13024
b2338
e6690
b3843 e2882 h1635 i3200 i3297
h3428
a320 a321 b96 c6624 h1504
d4992 d6914
h2373 h2400
h2401
i3173
h2336
b5056
h801
a3937 f1568
c4000
f1218
h1344
f12417
f2562
f3648
h2051 i1794 i5857
i5026 i5027
g5536
c4386 d5316 e1634 f9024
c9248
c6752
d832
f6401
f6593
a3936 a5057 b5251 b5889
c9123
c4513
d3584 d5440 e4320 e4704 e4705 h3171 i3619
i2885
e6656
d2816 d3649 d6242 d6243 d8865 f3875 g4225 i4033 i4290 i4320 i5219 i5220 i5221 i5222 i5248 i5249
d451 d5314 e2208 f9920 i6984
f3874
b6306 g2496
d5824
d1635 d1664
e1282
a1024
e1280 g1280
a992 g4640 i3844 i3845 i3872 i3873 i4289
c9696 d2660
d6784
a448 c2112 d7584 e5184 f4992 g2753 g2754 g3617 i928 i929 i1092 i1093 i1120 i1121
c3297 d9953 e5440 i384 i961 i962 i963 i1059 i1088 i1089
f11072
c10017 f11073
a10049 f4290 i965
g3618
e7456
e7459
c10018 f11074
d2659 e4384 g6146 i6341
b5984 b5985 d7296 f2274 i320 i6340
d10339
g1792 g1793 i98 i229 i256 i292 i321 i6373
d9952
d9856
e1281
c7523
e2049 h1280 h4962 i7110
a1857 i4068 i4069
c7520 d6979
c705 c834 h515
f640
a7233 g9025 h1347 i4321
c1632
g9184
c5664 e2435 h3938 h3940
h1477 h1632 i6593
f10148
a3552
i3650
c4291 d5698 d5699
f9120
a3522 c7553 c8544 i675 i6659
d5120 d5184
d227 f7457 f7521 f9089
a4192
f8962
f11937
f11936
a2272 a2273 e5505 f7744 i2144 i3076 i7140
g5412
g5380
c2880
a7776
b2336
b1728 b1729 b1730 b1762 b1984 f6464
d7936
g4033 g8258 h577 h2241 i2466
g7266
e6977
b5249 b6977 g2593 i1955
a8259
a5056
d544 d545 d546
c9793 d5315
e6658
e4003
a5025 c931 i3169 i4166 i4193 i4195
c7968 i4196
a5058 a9345 i3910 i4192 i4197
a1155 a4064 f1281 f2338 f4834 f4897 f6306 i3877 i4096 i7041
c6112
e6912
e3586
d1792 f8931
b1761 d7650 d7682 d8226 i5504 i5505 i6468
d5697
e192
d8992 i2593
d1185
b7425
h1536
i6592
d7235 d7488 e832 f12867 f12899
h2050
c7072 e961 h1925 h1926 i6594
h1952
a7424
c3105
c1186 c2369
f12608
g6148
a5377 a7939
a2433 e227 f8321 f9889 f10368 g7971
c3714 c3744
e1922
e7905
e7842 e7906
b2146
d9505
a6592
a6561 a6562
g8896
e3872 e3936
i2213 i3077
c9153 e3524 f7808 i544 i5760
f4513 f7233
d644 d7874 e1602 f12225 i2433 i3874
g5379
f11652
f11617
f3936
d3040
g2433
c5889
f7456 f7650 f7651
b3840 e4066 i2848
c2373
b5794 f2785
a5186 d7681
c5890 c5891 d3168 d3523 e5733 f3331 f3362 f7553 f9891 g4000 h4768 h4769 i4036 i4259
f1536
d3105
e5185
e4835
e4929
e4992
e4800
h224
i4131 i4160
i4133
d9508
i4161
b3845 i2980
b2180 d10912 d10976 d11040 d11041 d11042 d11043 d11104
d10337 d10464 i1473 i4355
d10784
b1536
f10020
f10021
a5536
b3872 i2499 i2786 i2787 i3139 i3140 i3201 i7105
c8768 g2689 i2560
e2405 e2433
e2338
e3393
d7456
d9058
f1539 f6305
f10336
g8993
f192 f10722
a7842
d1378
e5153
e5345
b5696
f4738
d5312 d5379 d8385 e5984 h128 h131 h512 h545
d8128
d8129 d8130
i3203
a5760
i3202 i7106
d704 i4066
h4705
b513 b6465
f10019
b896 b1603 b3648 b5472 b5473 d9220 f2146 g9410 i4899 i4900 i4929 i4930
h4133
f96 f10721
g4001 i2148
c7522
d10848
d2752 d2754 d4448
f10432 f10433
h4035
f11938
a1824
e6404
e6401
e6402
e3776 e3778 e3779
e6720
f10754
f8258
f11008
b1667 e6177 e6208 f3460
e6209
g8864
a5282
h4512
f4672
f10341
h2977
i4224
i3907
e5347
e6657
e3809
b5025
f11618
f11139
f8514
e4544
g4864
g4868
f8451
g4865
f11649
b5664 g4869 g6304 i3809
f11137
g4896
a5027 i4167 i6978
f10339
e4833
f10787
f2368 f3649 f3650
d5378 e5344
g6913
g6914
g6976
g7041
g7168
g7040
g7104
g6912
g7042
g6978
g6977
g6915
f10017
f10018
f10146
f10208
e2017 e2019 e2048 e5920 h770
f10369
c5281 d6880 e1537 g1539 g1540 h676 i2821 i2850 i3105 i5667
i7203
c1504 h578 i7138 i7139
d4994
d3968 g8899
i4387
d8097
e6048 g9249
b1601 c928 c1633 c1700 c1921 c2528 c7395
f11138
e7233
e7268
b7458
a4960 e577 i899 i931 i1091
a449
h3584
h3200 i6757
h3616
b4609
h3585 h3617
c5216
d6657
f2400
a384 d7683 d10177 d10178 e2884 h2852 i3296 i5506 i5507 i5508 i6437 i6439
b1408
e3874 h1954 h1955 h2240
b3008 h1956
a193 c7844 c7936 c8641 c9312 d6145 e2592 g1922 i3937 i3938 i3939 i3940 i4261 i6945
i6946 i6947
f5728 f9283 i4260
a5281 a9569
f4033
h2656
i2435
i2628
d833
b1985
a2592 e2720 h2596 i1250
g5089
g5570
h2624
h2625
b2211
a4320 c1507 c6946 d5313 d5346 d9154 d9858 d10658 d10661 e1536 e2976 f803 f834 f2752 f3458 f4293 f5025 f12066 g616 h609 h675 i2244 i2336 i2404 i2432 i7143
b3842 f9027 g5408 i2884 i5794 i7144
i2627
h867
d960
a2210 c3009
f7040 f7041 f7042 f7043 f7104 f7168 h1507 h1795 h1923 h2371 h2500 h2595 h3109 h3298 h3427 h3619 h3649 h3748 h3875 h4003 h4131 h4259 h4483 h4897 h4898
d9664 d9665
c961
i3012
f8033
g6499
c2784 h1792
f3425
h1697 h1698
e2081 h5347
f10340
f8065
b929
b898 b928 i1381
a9921 i6788
i1408
c1153 c8224 c8834
a7360 i6435 i6436
c4416 e802 i6433 i6434
c6306
c2786 c9857
a7841 f3361 f4833 f4898 f7555 f12163 f12192 i4005
f2849
a1154
f1280
f9058
a9601
c1635
e1696 e1698 e3522
a1025
d7937
h5184
h5281
d2594 d4996 e1475 e1505 e1569 g5442 h769 i2273 i2339 i7169
g2528 i2881
d4128 d4129 d4130
a2304 b7872 d641 d3363 d10659 d10660 e5251 f12480 h99 h129 h130 i1988 i2051 i2052 i2053 i2054 i5795 i7141
f8896
i2048 i3074
i2018
f4225 g5443 i1985 i1989 i2050 i7142
e6978
d2272 f9921
a8480
i3969
h4672
h4645
a9664 c4961 c9634 i481
d7426 d7552 d7585 d7648 i6372
c641 c8098 c10080 d5700 d7778 e2181 i131 i161 i6371
f11012
g2048
d8096
b5920 c1857 c1858
b6848 b7809
c963
a4065 f7584 i2784 i2785
f12065
d6626 d6752 e97 f3041
d2917
a4864 e6176 g4768
h2529
h2627
h2531
a192 a256 b3328 c3649 d2368 d7651 d9761 d10180 d10208 e801 e803 g1409 g5953 h2496 h2882 h2883 h3040
g5952
g6369
b193 f4578 h2532
c3809 h2881 h3009
h2530
d8288 e226 h2592 h2914 i5376
a9120
e1314
e128
e1824
f8449
f4995 f5632
f5857 f5888
d5728
d10369 d10370
d2753 d9667 e1344
a9667
a4608 c5154 h5088
d6530
d6913
b1986 b2016
h1728
g2240 g2595
f6977 g6147
b1634 d4480 d4481
f5026
h1538
b1664 b5441
b5730
f673
d10273 d10338 d10496
b2145 i386
f8288 f8897
d3648
f10882
b706 c5282 d2657 d9184 f9473 h3140 h3172 h3173 h3201 i2306
b705 d5472
i3170
c1216
g8963
d5121
e1600
e1888 e1889
a4704
a3714
e3010
g4099
e6338
d2658 f8289
a3585 c8549 d9537 i3332
g9376 g9473
b2593
g4065 i1472 i4067 i6848 i6884
a3713
f8225
f12544
e4802
d2946 d5729 d6241 d6273 i6370
a3360 h2817 i5378
i6432
a4832 a7712 d8257 h2789 h2880 h2944 i5377
h2720
a5505 i4901
a1536 a3008 a3712
h4675
b3936 i1025
h4673 h4674
d8898 g4642 g4643
d2208 d9760 d9792 f12352 f12672
i1125 i1152 i1280 i1281
b5058 f8320 f9922
c674
g9377
b4961 f10464
b4960 g6050 i2372 i2755
i6464 i6465
b2178
c1538 c6368 d6881 d6882 d6977 d9155 d9217 i3333
f97
d6912
b4705 b6305 d1314 d8194 f7680 i2977
a7840 g3936 g4128 g4194 g4195 g4384
a5473
a5472 a5537 f7458
f7488
d3331 d3362 g7558 g9024 g9472 g9536 g9539
f160 g9508
h4646
a5250 a9568 a9731 a9760 c5568
a2145
c3648 i291
b2177 f3044
a8961
g1024
b577 b1856
g4290
c1088
f674 f704 f706 f865
f641 f1056 f1058 f1059 f1088 f1089
h4704
f7522 g6784 g6785
e7520
e7521
d2017
b6912 g5571 h1696 h1701 i6533
g5538
g5537
e1474 h544
d5348
e6274
h4160
f3809
e2050 h5284 i2756
f10563
b5536
g5220 i5025
d3906 d4224
g5248
e4480
b7200
f4000 g5249 i4800 i4864 i4865 i4866
e4834 i4867
a2786 h1699 i1669 i1698
i5187 i5188 i5216 i5218 i6948 i6949
d3104
c5793
e4064 e5666 h1216 h2339 i6438
f11393 h4384
f257 f10881
i1760 i1761 i1762
g5728 g5729
a8675
a9728 a9825 a9856 g7264
f8608 f8800 f8801 g1089 h5504
c5920
f8961
i3108 i3136
c7683 d6625 i3107 i3109
i4165
d3969 d5376
c8992
e1121
f10310
f12096
h3714
g9413
h579
e4000 e4065 e4258 e4608
e3523
c96 c225 c288 c289 c320 c897 c2306
b1792 b2144 b2400 c2305 f12832 g3811
b962
f10403
b4993 b4994
g4449
a8676
a9344 c1218
c962
b6432 c5155 d1920 d6016 g1026 h3712 h3745 h3808 h3809 h3810 h3811 i228 i5346
i1409
i323
h3777
i2914
f11619 g4641
a5985 d4768
g7392 i1441 i3876
f1472 f1666 f2369 f6337 g3712 g3713
h4833 i2915
h3778 h3779
h3936
f6976 i5348 i5349 i5350
e194
e290
a1217 a2048 a2113 b7232 b7296 f8993 f8994
g4256
d6434
d320 g3234 i3552
d323
e1088
a9346 c768 c1185 c2240 c2307 c2976 c5763
f129 f10723
f4032 f4130
a8289
f10724
b1088
b992 b1024 d7297
i4354
a5696 a5697
d224 d5345
e5250
g9441
a5184 a6688 b7808
a6689
a5408
e6178
a7265
a5187 a7872 b7360 c832 c833 c1058 c9568 c9697 c9794 c10019 c10144 c10145 c10146 c10177 i6918
g5088
g4928
c5761 f1984 g7938 g8706 h4354 h4355 i4931
b1857 b1921 d1024 d4545 g2273
g4739
g5186
a5634 b3456 g8645
f10885 g5314
c8769 f5057
d3329 d8161 f12320 f12354 g5955 i5600 i5601
f610 f800 f801 f832
a5793 f608 f5120
c6945 e4994 h2788 i2437 i2464 i2564
f8064
c5152 f8515 g9409 g9411 h3872
e992
g8994
f1186 g1728 g1729 g8832 g8867 g9026 g9089 i832
f10817
f1152
f13440
f3330 f3363 f3364 f8322 g1730 g2432 g8800 g8803 g9056 g9059 g9088 i4225 i5184 i5186 i7011
g9090 g9120 i5185
g8865
b5890 b5891 b7744 g1920 g4898 g5120 i1057
e6464
g5568
g5091
g6560
g5057
g4960
g5028
g4931
g4866
b5697 i5858
i1733 i1763
i3649 i6277
b1888 d4098 g7618 g7619 g7748 g8517 g8544 g8545 g8546 i1764
f161
g3233 i3525
b2784
d9152
d225 d1441
i4064
g1856 g9600
a5249
g6817
g1600
a8545
g3490
a7488
c929 c2304 f7490 f7554
e7840
h3713
c2977
d5536 d5600
e224 e288 g2210
b7136
h1474 h1475 h1601
a96 a4865 d4673 d8769 d8770 d8802 d10179 d10209 d10210 e835 h2784 h2785 h2786 h2787 h2820 h2821 h2848 h2849 h2850 h2851 h2945 h2946 h2947 h2948 h2976 h2978 h2979 h2981 i6469
b736
h4033
d9857
a9857 h4000
d2912
b3136 c2752 g7328
a4962 a6339
a5856 a5857 a5858
c6496 c6497 c6498 c7201 c7235
f3840 f4227
d8897 d8993 d9089 d9090 d9249
b6657
b2785 b4128 d1986 i3554 i3555 i3714
b2210 b3073 b3074 f10468
f10561
f6528
h4162
g8992
g994
d3298 e4164
d9060 h4993 h4994
d6432
e4865
f1665
a8416 a8417 f5056
h4290
i2049
i2019
i1984
e320 e833 e5442 e5537 f4961 i2725
g1537 g1538
g8960
d1120 f12866
c5665
e129
f2465 f2592 f2593
a6787
f9984
e6784 e6785
f12193
f8384
d5890
e4832
a9665 b1632 i6369
f7809
e6528
d194 d257 i4483
a9248
c194 f2978 i4353
c9858
h5312
a7073 f6368 f6592
e2980
c7234
e4864 e4928
d5794 d5795
d6561
c6240 g7265 g9440
d6944 e3780
f12032
e2080
e7458
e579
b6176 e1346 g8547 g8548 g8549 g8576
f10688
f10913
g9121
b1605 b3649 d4864 d9156 g8353 i3553 i4004
g5888
b4930
b6496 g5217
d1315
h320
a9668 e514
i2500
c6050
d608 d609 d610 d5024 d6753 e3009 i2277 i2369 i3265 i7171
f8928 i7172
f11236
d8290
f672
h2432
h2402
b4512
c1634 c1696
f448 i549
d7554 d7649
b1537 e960 h1345
d7746
b4608
c8480 c8482 d7777 i737 i6664 i7111
b2272
d8418 i2788
b7328
e1057
h5346
h5475
h5445
f3713 f6913 h2177
i6342
f6914 f7872 h2176 h2178 h2179
a7136 a9570 f5249 i579 i580 i608 i609 i610 i6657
g4480
a1856 a9184
a1825 a3264 a7937
d6370 d6371
f864
h5345
c6560 h5444
c6561
f12386
h800
a99
c992
h673 i3396
h674 i3395
h672
d3169 d3521
a865 f5568 h1858
a6464
g5600
g5187
i7136
c1665
h5348
f10689
a8736 a8737 a8800 a8992
a8738
c9728
d5377
c6817 d2465 d3426 d5441 e1248
f4001
f10756
d2464 e1920
f11396
f8672
f1184
f1155
a3138
d8192
e3298
a1280 b1472 b1473 b1474 d9186 f8992 f12257 g2272
a2275 d8416 g4448
h1476
d1984
b2275 b6179
d10272
b2179 d1634 f6400 i2945
f1217
c7938 d7424 i2497 i2501 i6851
f4258
c8161 d2273 i2498
f13536
h2048
h1509
h5378
a450 a451
f6784
e2946 e5987
e5443
e5729
e5859
e5857
e5507
e5601
e5444
e5536
e5665
f5953 f6081 f6082
b417
c4417
c4193
d6465 d6689
d2690
g9313
d6464
f320
g4770 g4771
b1668 g3649 g4289
i6792
a2274
b2880 d259 d2913 e1345 g3232 i1927 i3142 i3520 i3521 i3522 i3523 i3524
d2144 i1377 i3715 i6241 i6242 i6244
c7168 d3424 e1056
c1250
b1153 c5762 i3941 i4288 i4291 i4292 i4293 i4323
g4321 i3588
b2401
g2497
f12897
g7589 g7590 g7746 g8513 g8514 g8515 g8516
f7491
c7650
b4544
d3808
f10338
i3589 i3620
b7970 g8097 h1604
a8896 a9121
i3331
c2816 c7202 f5441 g9444
b6208
b5250 d9248 e5280 i2176 i3040
d8480 d8481 g2083
a3200 a3201
f6338 i2373 i3268
h4996
d6496
c993 c1537
a4480 a4481 a4512 f1760
h611
i449
g4961
h546
g1472
a5376
a5920 a7072 d2080 d2082 d2818 d7364 f6307 h4643 i3267 i3813
a9056 d8225 d8576 g2050 g2080 g2082 h2982 h3010
d8195 d8384 d8386 d8417
h3008
c8225 e2948
b4704 i4006
a2208
a864 f7648 i577
d10689 e2883
d10688 d10690 d10722
d10176 e800 h2816 h2818 h2853 h2980
e834
h2722
h2724
h2723
h2721
d1923
c9633 e99 i2978 i3264
c673
i2656 i2657 i2658 i2852 i5509 i5792
a1089
i421 i422 i448
d10721 i5859
d10592
b2337
c1508
f4291
f7266 f7362 h1376
h4960
b2530
f2816
a8544
d5601
d3044 d9157 e1473 f5634 f10113 h96 h97 h132 h513 i1987 i2242 i7108
h643
h98 i1990
h644
e1186
c7393 d7298 e2978 f5024 h2368
d1088
i3815 i3906 i5189 i7200
i2017
d8896 e2561 e2562 e3491 e5441 e5730 e5825
e354
b2242 b3712 c1184 i3075
i1412 i1413 i1440
d3073
d10016
f9600
b2656 b2657 b2658 c7584
f2946
f2977
a8192 d8866 d10465 f11939 h3618
g4257
i7015
a1153 f8290 g2594
i7013
b416 d4289
a4705 a4706
c1440
g2625 g2688 g4097
f11136
g2624
a6977 d8705 i1312 i4704 i5028
a6976 g1057
h2151 h5507
d8160
d2561 e1184 f12769 h5440 i6276
c4385
d1985
f10112
g3904 g4320
a6785
f12898 i7012
h3554
f8160
b2466
g5184
g5185
e2304 e2308 e2336
i1667
c5088 c5089 c6881 f8676 f8704 g1216 g1217 g1218 h4256 h4322 i1664 i1668
b6530 f9377 h4352 h4353 h4356 i1060 i1697 i1795 i1796 i5120
h4385
f8675 f10912
h4386
i5121
g2819
d6721
e6851 g4512 g6179 g6180 i259 i385 i2145 i3043 i6374
f11011
g5696
f833 f6465 i2115
i2021
f6370 f7713 f9026
e7586
e7616
b576 b6498
g5216
e6339
c1089
a4961 a6784 a6786
g9412
c7200
a7234
e1408
c1569
c930 c994 c1697 c1698
a6560
a4384
f2019
a993
i4357
i4356
a3586 i673 i674 i738
a8256
d5888 d5889 d6595 d6688 d6817
e4005
a3649 b160 f4608
f7301
f7302
f7328
f7267
f7268
f7269
f7296
f7329
f7297
f7298
f7299
f7300
i2853
g9538
b5284 c4290 e352 f6499 f7264 f12896 g3873 i2310 i3045 i5761
b6240
f10308
f12900
d9187
d9376
d7203
d6592
d6562
h576
g5795 g6368 i192
i6339
b1890 b3780 b6049 e5089 g7490 g8160 i193
f10979
g4707
g6688 g8641 i7009
i3299
h768
f10337
f5633 f10467
f9986
g3842 i3302
c1312 i6784
f7232 f12864 g3840 g4064 i2531
b5252 b5253 b5280 g2531 g2659 i2530 i3269
e7073
e7105
e7075
e7107
e7074
e7106
e7072
e7104
a4833 g3136
d7425
g6049
i2661
a2496 i2660
a2912
d2562 i2689
e1153 f10816 g9537 i3586
c7233
i2624 i3394
a2594 i2595
b4192 i3557 i3558
g6498
f11141
f1344 f1346
d7202 e482 e5824 i6760
e7200
e7235
d258 d416 d417 d418 d419 d448 d449 d481 d705 d706 d707 d736 d834 d864
b257 b352 d1921 d1922
b1731 d640 d7362 d7458 e4131 f804 f2659 f7745 i2371 i4002 i4003 i5664 i6980
f8512
e6400
a1409 a8128
i2081 i2082 i2083 i2112
i2084
i3300
c2370 c2371 i6785
a1728 i800
i6694
g7975
c3810 c9472
g3073 g3491 h4064 h4065 h4128 h4193 i4868 i4869 i4896 i4897 i4898
g4224 i6976
i2401
d1248 d1249 d6946 e5248 e5986 f8929 f12576 f12609 f12610 g2560 g6048 i2400
g4740
f9602
e4128 f6402 i803 i6981
c1377
a7075
f1216
f9155
c1249
b4929 c5280 c8548 g3808 i2402 i2403 i2659 i7176
f8960
f11680
a801
f12034 f12097 i3301
a7137
a3584
a10178 e3394
d4995
i6278
f5152 f6817 f9953 i1248
f2784 f6496 i3011
c1219 f7649
i1249
c960 c5668
c1090 d2595 d2656
d3712
d6146
e1571 f11651 g641 g1536 i2305
g3392
a5120
c6944 c8288 f802 i2563 i4485 i4515 i5697 i7204
f11235
h3139
i1378 i6756
i1184 i2561 i6758 i7201
d7459
e6336
b3200 b3779 c640 c643 c672 f4129 f7936 g1152 i162 i163
e448
a544 i993
i1504 i5701
a128
i5699
i1477
h3138
d10307
f994
a7140
h3459 h3488
a2593
c5570 d6403 d7140 d7745 f6498 i2533 i2534
i5763
d6402
b4962 b6177
f9280 g5411 i2723 i2724 i2753
g5410
f11237 g5376
i5764
e4001
b5121 b6978 d2625 e1570 f7236 g2530 g3874 i2272 i2405 i3014 i3138 i3204 i3237
f10560
a2305 d2880 d2882
c7296
a4930 d9666
b5120 d2691 e2947 g2658 g3875 i2880
g4258 g4288
f8353
e6848
h3457
i1926
g5540
f7714
i5029
g1058 h3776
a7936 a9602 c3904 c9155 d5792 d6466 d6528 f5248 i578 i704 i706
a1826
a5283 d5793 d6658 f6721 f6722 g1282
a3457 i1284
a1216 f1474 f4864 f4896
e6465
f929 f930 f931 f960 f961 f962 f963 f964 f992 f993 f1473 f2370
i324
h3137
i5698
a3904
h4484 h4865
e6403
e6337
g2880 g2944 g3008 g3072
i3424
h3460
e5762 e5827
c7681
e417 e2018
g9314 i2752
f12704
d3075
f8930
b897 b930 b1604 b3520 b5442 d10368 d10530 d10560
e418 h3269 i1476
a97
h3456
i5765
a3554 e2785 i1061 i1797 i1824
b6369 f9376 g2817 g2818 i1027 i1056 i1670
f10914
a1729
g4962 i4034
e6592
f9792
a994
i4035
f450 f451 f480 f481 f1762
f1763
f11808 g2816
c7555
b4514 f5409 f5410 f5411 f5440 f5504 i1696
i389
i390
d10468
i1700 i1792 i6912
d4576
i5537
c1282
a7074 d8419
c8833 i1382
g3137 h3041
e897 g1344 g1345 g1408 g1473 h3043
h3042
f10884
c8097 c9632 i130 i739 i5668 i5670 i5671 i5696
e3777
e4162
d6272 d6401
d2881
i2116
d8704
c5505
e420 h3363
b5248 e5249 i1924 i2113 i2118
i2020
a2049 d5858
b4737 i1923
f2948
f2817
f2401
f2275
f2402
i3716
a4929
f2945
h4387
b4290 b4353 b4417 b4482
f10305
h4067
h4005
c7842 c7843 c7873 c7874 c7939 f9312 f11841
f9282
c7809 c7840
f2944
d1632 d1633 d2689
d9057
g5569
h2626
a7777
e160
"""
