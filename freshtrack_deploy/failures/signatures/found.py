"""Made by `python3 -m freshtrack_deploy.failures.signatures` from the tables beside it: never edit it.

WORDS: the words through which wordings are found. KEYS: line by line, the wordings found through the word of that line;
d1250 is the third wording (1250 - 39 * 32 = 2) in line 39 of the family d. The signature table says what for.
"""

# ruff: noqa: E501, RUF001

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
_token
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
adressen
adresář
again
against
agent
agree
ah00526
ah00534
ah00558
al
alcance
alert
algorithm
alias
allocare
allocate
allocated
allocating
allocation
allokera
allotted
allouer
allow
allowed
allowlist
alokovat
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
anfitrião
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
asignar
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
ayrılamadı
az
aşıldı
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
bağlantıda
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
beschikbaar
best
bestaat
bestandssysteem
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
brace
bracket
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
böyle
büyük
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
came
can
canceled
canceling
cancelled
candidate
candidates
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
char
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
cible
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
closing
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
colon
column
comando
combined
come
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
confirming
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
correspondant
corrispondente
corrupt
corrupted
corruption
cota
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
demasiado
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
dostupná
dostępu
dosya
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
duży
dynamic
dyskowy
débordement
déjà
démarré
dépassé
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
engellendi
engine
enheten
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
erişilebilir
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
establishing
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
example
excedida
excedido
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
existerar
existiert
existing
exists
existuje
exit
exitcode
exited
exiting
expected
expecting
expects
expirada
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
ficheiro
ficheiros
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
för
förbindelse
förbindelsen
förbindelsens
garbage
garbled
gateway
gave
gcloud
gebruik
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
geweigerd
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
groot
gros
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
hasta
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
hosta
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
hulpbron
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
impossível
improper
improperly
improperlyconfigured
in
inaccesible
inaccessible
inacessível
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
ingen
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
istnieje
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
karşıdan
katalogen
katalogu
kernel
kex_exchange_identification
key
keyboard
keyboardinterrupt
keyerror
keyring
keys
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
kullanımda
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
ligação
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
listen
listening
literal
living
livre
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
map
mapper
mapper_parsing_exception
mapping
marginal
marked
marker
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
mem
member
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
muito
multilib
must
mutually
mysql
mysqladmin
mysqld
máquina
mémoire
místo
naar
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
neaktivní
near
necessaria
necessária
need
needed
needs
negada
neither
nessun
net
netsdk1045
network
netzwerk
never
newconnectionerror
newline
next
nfs
nginx
niedostępna
niedozwolona
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
nätverket
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
oczekiwania
odmítnuto
odrzucone
offer
ok
on
onbereikbaar
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
operationen
operationnotallowed
operator
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
outra
outside
over
overflow
overflowerror
overhead
overlapping
overlaps
overschreden
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
parenthesis
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
pasta
patch
path
pathspec
pattern
patterns
peer
pem
per
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
platz
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
possibly
possível
postfix
postgresql
postmaster
používány
povolena
počítači
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
przydzielić
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
překročena
query
querycanceled
querycancelederror
quickly
quota
quota_exceeded
quotaexceeded
quote
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
realm
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
reddedildi
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
reposta
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
resurs
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
risolvere
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
ruimte
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
sed
see
seeded
seem
seems
segment
segmentation
select
selected
selecting
selection
self
self_signed_cert_in_chain
semicolon
send
sent
separador
separator
separatore
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
sistemi
site
size
skip
skrivskyddat
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
souborů
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
stronę
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
sul
sum
super
superata
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
sur
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
séparateur
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
toegang
toegestaan
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
trenner
tried
trigger
troppo
trouble
trouver
trovata
trovato
truncated
trust
trusted
try
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
urządzenie
urządzeniu
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
użyciu
užívána
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
velký
vendoring
verbindung
verbindungsaufbau
verfügbar
verification
verified
verify
verilmedi
verlopen
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
warning
was
watermark
weggevallen
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
wyłącznie
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
zamítnuta
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
zrušeno
zulässig
zypp
échouée
överskriden
özkaynak
überschritten
üzerinde
üzerinden
великим
використано
выделить
відмовлено
диска
дисковая
доступе
доступна
доступі
зайнято
занято
зчитування
используется
каталога
каталогу
маршрута
маршруту
отримати
очікування
позволена
пристрої
разорвано
розподілити
розірвав
свободного
слишком
соединении
соединения
існує
そのようなファイルやディレクトリはありません
アドレスは既に使用中です
ディスク使用量制限を超過しました
デバイスに空き領域がありません
デバイスもしくはリソースがビジー状態です
ネットワークに届きません
ファイルが大きすぎます
ファイルが存在します
ホストへの経路がありません
メモリを確保できません
不允许的操作
只读文件系统
地址已在使用
接続がタイムアウトしました
接続が相手からリセットされました
接続を拒否されました
文件已存在
文件过大
无法分配内存
权限不够
没有到主机的路由
没有那个文件或目录
网络不可达
許可がありません
許可されていない操作です
読み込み専用ファイルシステムです
设备上没有空间
设备或资源忙
超出磁盘配额
连接被对方重置
连接被拒绝
连接超时
"""
KEYS = """\
c1698
g8292 g8326
d6048
e2656
e2662
h4324
e3106
e3108
e3521
e3296
e3297
h4068
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
h4452
e2337 h3941
e3104
e2981
e2848
h4196
e2212
e2851
e2852
e2529
e2564
e2977
e3520
h2116
e2784
e2786
e2691
e2853
e3011
f13984
e3651
f13856
e3040
f13792 i6403
e2854
h2693
f13920
e2533
f4259 f13728 i6307 i6308 i6309
e2880
e2661
f13921
e2692
e2693
e3650
e2177
h3491
d6019
e2241
e2885
e2210
e3587
d6049 g8293 g8327
d6020
e2305 e2306 e2307
e2401
e2402
e2403
e2404
e2944
e3649
e3648
d1376
h1700
e2182
h2564
e3584
e2789
e2721
c7776
g8736 g8737 g8739 g8740 g8741 g8742 g8743 g8768
f9408 g8288 g8289 g8291 g8294 g8295 g8320 g8321 g8385 g8387 g8416 g8961
e6849 f9409 g8322 g8323 g8325 g8352 g8353 g8354 g8355 g8386 g8388 g8417 g8962
f8096 g8480 g8481 g8482 g8483 g8484 g8485 g8486 g8487 g8512 g8513 g8544 g8545 g8547 g8549 g8576
g8769 g8770
g8834
g8356 g8357 g8359 g8360 g8384
g9504 g9505 g9507 g9508 g9509 g9510
g8640 g8641 g8643 g8644 g8645 g8646 g8647 g8648 g8672
g8514 g8515 g8517 g8518 g8519
g8833
g8673
g8805 g8806
g8772
g8807
g8773 g8774 g8800 g8801 g8802 g8803 g8804
g9056 g9057 g9059 g9060 g9061 g9062 g9063 g9064
f6561
f6627
f6624
f6560
f6563
a2784
g9088 g9089 g9091 g9092 g9093 g9094 g9095 g9190 g9218 g9222 g9251 g9280
g9096 g9120 g9122 g9123 g9124 g9125 g9126 g9191 g9219 g9248 g9252 g9281
g9127 g9152 g9154 g9155 g9156 g9157 g9158 g9216 g9220 g9249 g9253 g9282
g9159 g9160 g9185 g9186 g9187 g9188 g9189 g9217 g9221 g9250 g9254 g9283
g8896
g9284
g9285
g9286
g9287
g9288
d2433 h3328
f12096 f12097
i291
d3970
g6563
h4480
a1760
c3136 c3138
g7233 g10145 h5509 h5536 h5728 h5729 h5760
i4358
d674
f12930
e1152 e1185 e1249
i357
c3010 c6080 d97 e2180 g3009 g6754 h3011 i195 i196 i4262 i4708 i6752
e6272 i227
g5536
f10112 g5537
c768 c6018 i6854
g4514
g6658
h2720
c5376 c5377 i384 i385 i386
d3361
c9730 c10176 f9954 g4450 i960 i961 i962 i994
g4416 i1187 i1188
a4321 d3043 e5090 g3104 g3392
f4449 f4930
d321 d322 i3812
h3972
d3488
b2656
c2016
d2497 f10050 g992 g9601 g9858 h3298 h3362 i2467
a672
c4608
e1120 h3104
e7585
e7588
b6274
h6913
h6657
a7008 c3713 d7681
f5856
a10112 a10114 c4704 c4706
d4608
d3041
d3042
d3232
h6786
h4353
d3296 d6913 d6915 d7106
c4352
b5440
h7138
c8322 f5217 h2112 h2177 h2272 h2275
b704 b5889 i1602
c6464
c8928 f7456 h2178 h2180 i7011
h7202
i1861
h2241
i419
c2209 e2240 i2851 i5731 i7650
i420
h7201
b642 c2432 h3360 h3361 i1536 i1635 i5826 i7207
d9184
g5858
b5856 g5826 g7232
f11872
f11873
f11651
a3648
d6625
i4580
c2340 i6151
f11232
d6882
a546
h7394
e962
d3171
b448 g6689 g6976 g6978 i258 i6727
a6913 a7009
d10625
e1760 i4032 i4449 i4736 i6624
d10626
e4448
d352
g6561
f9697
c1888 c2404 h2944
d4418
a8673
a2656 g3552
a3840
a4128 a6336 a7138 c7969 c8001 c8672 c8674 c10307 c10400 i739 i768 i800 i7104
a3137
h3522 h4768
h2626
a3905
c6337 i3264
i3620
e4192
a5024 b2304 d8000 d9281 f7010 f13154 g4610 i2403 i2497 i2594 i2625 i2848 i3461 i5986 i7593
f11138
i3648
d2593 d9344 e4160 f13120 f13187 g3329 i2656 i3042 i7616
h834 h896
f10978
a9600
h3458
h2529 h6464
h2342
f8768 f9089 f9090 f9122 f9152 f9344 f9345
h2242
b6080
d8290
f11011 h5568 h5569
f10880
f11012
a930
i3203 i3232
d643 d738
g9666
f11459
f12385
h4226
d8321 e5664
a5601
g2914
i1890
d5184 f10980 g3298 g4705 g4738 g4929 i2914
f10885
c7201
h5700
g993
i6084
h1988
e161 i512
c6016 c6017 e3810
e5025 e5026 f2817 g2944 i6721
d6784 i165
b3842 c674 c4928 e96 e193 e1601 f4672 f9378 g1154 g2945 i96 i97 i164 i354 i6720
g7012
f11552
f11554
f11553 g6593
i483
e130 i482
e5027
g5506
c1474
d6496
d4096 d6528
d8448 f9379 g1153 i257 i6722
g6592
d3905
d8386 e5088 f9346 g5601 i194
c1219
g6530
f11362
a545
a4000 a5026 e580 g3106 i4198 i5920 i7265 i7424
b3456
e2464
h4868
h7203
g6562
h6145
b6720
c9729 d3330 g4769
e3875
d2016
i1312 i7269
d5472 d9637 i6119 i7106
h2145
f12386
f12321
d7266 d7907
f11810
b6273
f962 f12387
i451
c4160 c5188
d2915
a5121
b1953 c736 f5858
h7810
d480 g3041 i4224 i4225
f9729
f9728
g2881 g2912
h5697
h1057
b961 b993 e513 i1219 i1249
g9701 g9728
h3748
h3778
h2694
a5859
h7200
a5474
i4773
h6498
f7264 i3427
f6913
f3104 h1280
b801 d2369 d2432 d2434 d2466 d2496 e4321
f10048
d4288 d4290
d6112
d2819
d8384
i423
c1731 g4419
c7779 e1697 g4609 h5024
e2849 i449 i450
f7200
f11653
i448
i1381
a480
c1537 i3073
i6659
e6913
f7778
a5504 c6336
i1603
h5474 h5475
i3141
i3168
c928 c1186 c1825 e7777
a1665 a8418
b4577
g10307 h4131 i7076
e6689
e6721
c7456
g5824
g5825
e3299
f2336 f10339 f10370
f5281
f7073
f4416
f4481
i2085
d1089 d1090 h5507
d10594 d10595 d10689 h3744 h3840 i1378 i5824 i5825
e4257
e4256
g1090
c8737
c7747
h6688
h6273
d6914
d4610
a608 f12993
e2209
d3491
b2658
f6274 f13569 g4834
f10466
g6784
b7490 b7937
i3905
i7360
d193 g10304 h5702 h5732 h5762 h5764
e640 e641 e736
h5701 h5731 h5761 h5763
i4579
i4578
e7584
e7587
c5792
h2947
h2948
b2307 h2945 h2946
f6848
e2082
h5666
b1248
c8002
f13282
h4736
c7840 f9889
d6721
d4352
d2944 d2945 d4416 d4417 d6368 g1281
d6563
d6818
d3904
d6657
d6848
i2081
d8992 d8995 d9187
d4065 d4160
d4097
a8672
c5920
c3938 c8384 g3968
a8674 c1280 i7203
e7904
a8993
h417
e3008 g4706 i2112 i2306 i2468
i3584
b7362 b7363 b7393 b7395 b7425
d1377
a9603 c7684
c1313
b4064
e1728 e1729 e1825
a5346 a7139 c9344 e1699 f5056 g4096 i579 i580 i608 i643 i644 i737 i7072
c9314 g5185 g5186
c9026 c9057
g6209 i2435
d8128
c6081
f11328
h7360
c4321 d7076 d7104
c10016
b5345 b5347
i1540
f6275 f8800
f10977
f11716
f8801
c7040
a1984
b512 e6850 g8420 g8421 g8550 g8674 g8832 g9312 g10051
c5699
f11235
f11234
e1058
c4226 c5185 c5698 g10144 g10146 g10274 g10306 h4129 i5345
i3138
b6112 e1954
e6593
e4004
f11364
g5730
e1313
f13089
f12866
f13185
f13024
f12864
a2209
e5761
f13314
e5154 g3105 g3169
i7175
i3171
e291 e2563 e2689 e5731 e5858
h1088 h1089
i2789
i3906 i3907
i3172 i3586
f3040 f4836 h1056
h1058
a2720
f11745
f12640
f12642
c2688
f8576
d6561
a8864 a8865 a8897
e2400
f13123
f4928 f4929 f5537
f12544
f10336 f10337 f10338 f10721
f7779 f9475
f9601 f12896 f13026 f13281
b4545
h5698
b4800 b4802 b4992 b5121
f5376 f5409 f5571 f5728
c7681 c7716 c7745 c7907
c7904
a2497
b2625
c9280 c9281
c1283
b6432
g3457 h739
g4448
i5440
d3170 i2080
a4256 a4257
b1697 c258 c416 c480 c544 c1538 c2496 c9858 c9952 i2368 i2370 i2371 i4609 i7621
f11809
c4416 d3106 d5154 f12832 g4993 i2339 i2340 i2369 i2372 i2400 i2401 i2752 i4610 i7622
f11808
f12992
f3362 g5026 i2688 i7522 i7623
g5282
a8960
f321
a8354 b994 b5857 e1953 f1698 f4960 f5666 f9793 g5921 g8642 i1154 i7205
f11874
a8353 i1570
g5890
a1600 a1664 a3777 a5600 a5602 a5632 a5633 f5665 i1539 i7206
c6848 d1121 d3713 e1312 e2434 i5216 i5217 i5219 i5220 i5221
f11329
f9057
c4736
h4515 i1728 i5316 i5317 i5344
f11266
f11233
f11296
f128
f11267
e1089 e2466
b800 b832
f11968 h4549
f256 f11456
f9249
i5414
e5921
f1089
i5185 i5186 i5187 i5188 i5189
c2497 f5504 f8064 i3397 i4774
b640 b641 b1664 b3008 b3009 b5504
b2624
b2211
b2850
b5090 c10048 d10657 d10690 e1506 e1633
f5025
i1409
g3074
b1733 b3714 b5762 b5792 b5793
f10592
d8226
d256 e353
g3008
f9792
e4993
f13568
b6242 b7488
b2626
a5280 f1953 i3328
h7552
h7584
c1696 c2561 c7746 i674 i678 i7078
a8257 a8258 a8288 i675 i677
i704
h6082
a1152 e4801 f2915 i4161 i4706 i5218 i5601
c8192
a6337 a6338
b2272
i3843
e3488 i6658
b6689
f6880
a9571 c7683 c7842 c8676 i708 i709
c256 c417 c545 e2722
b6692
i4033
f9730
b1984 g5281
e6273 e6529 f5857 f5889 g6949 i99 i100 i128 i197
f11585
d9632 d9728
h5156 h5189
f7874
f7875
f7876
f7877
f7878
f7904
h1922
a6048 a6049 a6050 a6051 a6052 a6053 a6080 a6081 a6144 a6208 a6209 a6272 c2819 c2820 c2821 g96 g97 g98 g99 g100 g101 g102 g103 g104 g128 g129 g130 g131 g132 g192 g256 g257 g258 g320 g321 g322 g323 g384 g448 g512 g513 g514 g515 g516 g517 g518 g519 g544 g545 g546 g608 g609 g610 g611 g612 g613 g614 g615 g640 g704 g768 g864
f10723
b6368 b6528 c1027 e2051 f7905
c4609 d7394 i1122
h1569
b5346 g4835
d930
c6273 d9824 i3873 i6657
c7584 c10466 i676 i7077
i7398
c8579 i4385
a6912 a8064 a8065 e289 e2560 e2663 e5504 e5728 g2272
e4002
e5922
d7876 f5506 i2979 i3265 i3266
d9635
e4449 e4450
g5700
e5156
d1184
i3874
b6434 b6688 b7104 g10050 g10052
g10053
g7424
e578 e2787 i1217 i1218
e7457
e7460
a9920
a3520 a3521
g4737
b4896 b4897
f8227
c1824
i2240
c8321
c7777
i7107 i7109
c7714 i7108
d5824
a9666 g2913
b353 d2624 g6560
f5410 f12034 i1604 i2689 i7266
f3392
f13441 g4641 g4802 i3200
d7808
i1888
c9056
d9056 e6595
d9057
h6210
b3840 b3841 c2208 e2881 i5729
e480
a5507 a8355 f1697 f9474 f10371 i865 i866
f3680 f7393 f12929
g5922
e7234
b5056 f1729
c2210 i1282
b7361
f4800 f4801 i1280
i2722 i6177
a5506
d6688
f11010
g9761
g9730
i6244
c5824
d9313 g3137 g3937 h4258
d9666
d929
i4896
c1473
c7843
i5664 i5665 i5666
a9984 a9985
d10433 d10464 d10499 g2464 h1825 h4832
b161 b320 b321 b6497 i5443
c7424
f1601
a6368 a7938 b4129 i578 i7074
e3171
d2560 d2688 d3489 e4130 f8225 i2464 i2500 i7618
a3072 c7426 e5346 g1921 h4672 h5026 h5028 i7456
h4706
a9858 a9859
i7202
g6656 i387 i388
f8672
c2787 c3745 c4256
g10305 i5441
g7616
h1764 i6946
e7680
e7681
i6947
h1729
h1665 h5890
h4899
h1921
f1216 f2208
f1889
i7177
c1312
e2016 h832
a7296 d3971
d5475
d8417
b288 b289 b322 b2338
b2467 b2496 b2497 b2498 b2592 b2593
d3072
a5345 b5729 i4131 i4546 i7332
e1250
a928 f5121 h3203
h5058 h5059
h7491
h6337
h6789
d4609
h5541
d5153
h3936 h4387 i3872
a1472
a1473
b7394 f7329 f7362 g2114 g2115 g2116 g2179 g4544 i5377 i5378 i5379 i5380
f5024 f14177
a6690 a6720 i5408
a3425 a3426 a4322 a4609
a2432 b3136 i4352
a98
e2534 e2593
e449
c1408
e576
e1761
h5505
e2690 g4707 g5856 i1571 i2146 i2725
e7203
e7265
e7205
e7267
f11876
f11875
e7204
e7266
e7232
e7202
e7264
b449 g3361
h6241
c4480 f6208
h6112
h6049
e419 h3554
i3969
i1889
a1761
e5152
c3328
c3521
c3584
c3520
c3456
c3392
c3393
c3522
c3457
f2784
f2785
f2880
f2562
f2561
c3394
d2370 f3744 h2689
h3299
f2499 g9697
c2785
f2787
f3491
f3233
f3235
h3745
i5442
g10275
f2497 f2592 h3938
f2498 h4065
h1892
f3586 h3488
h2049
i3393
d8419
f2500 h4193
h5056
i4480
f3456
f3266
f3232
f3204
h1985
h5029
d4672
i3970
f3200
d9216
h3076 h3105
f4160 f4163
h5153
d2627 d2817
h2434
c1184 c10241 e1952 f12706 h3616 h3650 i2977 i2978
a5185 g6657
h5155
e1632
i4294 i4770
a1920 a4610
c8131 e5506
f6752
i4320
c8513 d2914 h706 i2309 i2338 i3300 i3424 i3491 i7079
h3297
d3520
g5988 g6112 g6113 g6273
f11361 g6019
b960 b1025
c7748
f2786
h4386
f2501 h4321
h2435
h6341
f3234
h5954
h4833
f3074 f3075 h4673
h2113
f3808 h1697
h5027
f3617 h3617
f2496 f2593 g9698
h1732 h1760 h1761 h2208 i2628
c4995 d7908 d7936 f5888
d226 d1988
a2144
a5984
i4992
g5827
d7585 i4516
d3650 e2688 f3872 i4514 i4515
h1989
b4832 b4833 f12066 h1153
b2305 d482 f12032 f12033 f12064 f12065 f12098 f12128 f12130
h4834
b4128 c7553 g10112 i2307
f2788
f3745 h2785
h5281
f3587
f3584
h7520
h2789
f3746 h2561
e3808 e3873 e4161 e4163
f4064
f4001
f12226
f3904
f4003
f3520
f2789
f2790
f2883
f2560
f3297
f2531
f3042
f3073
f2884
f3105
f3010
f3299
f3616
f4162
f3459
f3265
f3968
f2529
f2689
d6722
f3971
f3970
e3107 e3168 e3170 e3232
b6691
d6113 d6114 d6115 d6208 e3109 e3169 e3233 h1698 h1986 h2114 h2562 h2690 h2691 h2725 h2786 h3300 h3489 h3618 h3939 h4066 h4194 h4322 h4450 h4674
h5060 h5088
h1664
h4512
c224 h3460 i4768
h3456 h3457 h4705
f2624 f2691
h1731 h5888
i1891
h4836
a1408
i5346
e6688
i3904
f2881
d7714 d7715
b6592 b6624
f2688 f2720 h4449
h3747
f3202
f3201
i7399
b7520
h869
d2626
b3908 i3554
g5120
h6083
h6080
i1826 i1859
c1792 i7585
f5952
f11970 f11971
c4320
f8256
e512
f9985 i1186
h5184
b1154 b1184 b1280 b1281 b3648 d1312 d1313 h1152 h1281
d672 d737
b1152 d1504 d1505 d1568 f10528 g3168 h1120
d8352 f10624 h1121 h1282
e804 i1473 i1474
b7521
e3585 f6688 f10369 f10690
b4544
e993 h2176 h2464 i6240 i7012
d5155
d7488 d7523 d7524 d10528 g3043 g5667 h3552 i4130 i4132 i4256
i4290
g9827 i4228
h6788
c194 h3492 h3493 h3553 i4291
a4930 f3008 h1344
c193 c5536 c8864 d7328 d7392 e416 e1921 g4992 h3462 h3524 i1028 i7168 i7169 i7170 i7171
h6787
b4352 b4353 b4416 b4480 f2400 f2401 f2402 f4161 f4195 f4256 f4258 i6305 i6306 i6310 i6336 i6337 i6338 i6401 i6402 i6465 i6466 i6529 i6530 i6531 i6532
i6339
b2945 b2946 b4355 g2049 g2050 g2177 i6304 i6400 i6464 i6528
c9025
d3074 f13442 i2113 i2114 i3269 i3490 i3492 i6086 i6087 i6088 i6112 i6113 i6114 i6116 i6117 i6118
d2563 d2976 d2977 i6115
i3488 i3489
h7745
h4481 h7744
a10176 a10177 a10179 c4610 c4640 c5378 d5985 d6850 e673 e2211 g5572 g7010 g7011 i224 i225 i226 i260 i261 i288 i289 i452 i1825
g5250
g5538
f8673
h4513
g5569
g4672 i3076 i3298
f10561
f5538
e896
c7586
e322 f4000 f5282
d11297 d11298
b4928 b4929
f1024
i2596
b2785
a3553
c9184 g4288
g7297
c3744 f10240 f10241
i3616
d3328 d5121 e4129 f12768 g4289
e225
f7041
h4096
i2786
a2848 a2849 a3136 c3043 f7392 i5347 i5348 i5376
f2692
f2530
c3042 d4033 d4064 f4609
i2627
h6784
h6465
h3521 h4737
h2625
a2114 h3520
b7040 d3522 f12192 g3362 i2528 i2882
i4357
h3523
f11652
c8003
b256 h4769
f8994
f5120
d450 i7393
a8352 d10656 d10785 h2530
c1952
f4482 g3042 i4134 i4160 i4162 i4163
c3937 c3969
a4928 i1953
d1728 d1793
d4032
d9440 d9441
c2400 d5984
a1730
b2337 b2529 d4544 f9632 i2436 i2498
g4898 i3043
h5508
e6594
f12897 g6240
d6272
b4579
g4896
b5952 b5985 b6176 g8324 g8963 i5728
e481 e5856
e7201
e7236
h512 h513 h514 h544
b3905 c4992 i2434 i3202 i3329 i6053
f5026
b2784
c9312
a9440
a9441
c1249 i1634
c4450 c4451 c4544 c4546
b2627 h1091 h4770 i4128 i4611 i5634 i5635 i5636 i5637 i7268
d3585
d865
c7778
a8481 d11296 h1794 h1795 h1828 i6945
a3424 a3456 d3425
f3330 f4832
d10784
d10402 d10432
c8064 c8736 e5024 e5600 h1792 i6944
e321 e5760 f7809 f11041 f12672 g4832
h6272
h7649
h7328
h7809
c5315 c8578 i3585
d9638
g9121 g9184 g9440 g9442 g9443
b2144 b2145 d1987 i1892 i1985
g6464 g6497
h6883
h1154 i4292
f4352 f4354 f4386 f4417 f4578
f4355 f4768 f4770 f4833
f4385 f4704
f13153
d8928 d8929 f2305
f13090
a929
h2211
h963
a3073 i1379
d2916
g9635
a2112 b1955 b6081
h2341
i4772
h7299
g6944
c1794
b5601 d7360 d7362
b5632
c930 c1088 c1089 c1568 i7333
c1793
d9088 i3235 i3494 i7521
g1025
g6945
h1538
d3490 f10720
g10208
g10178
f8033 f8226
f8929 f10340
g10243
g8516 i7426
f8036
h5472
b192 i2850
a5248 a10050 a10113
f8896 f9984
c769
h804
i3428
c6209
h6243
h6209
d1379 d2081 d7265 d7329 d7361 d7393 d7489 d7491 d7520 d7522 d7588 d8001
h2051 h6208
e162
c3712
c7680 c7712 f12388
i2754
i4897
b6593
i3619
b514 d7011 g10048 i7552
d7075
g10242
f13378 h5633
f7360
i7330 i7555
f898 f899 f929 i577
a866 f896 f897
h7361
h2212 h2274
f7074 i7331
c3040
c8608 d642 d2978 e1792 f12961
c8675 g1088
e7841
i3840 i3937
b2947 i3841
f8641 h2150 h2179 h2273
a736 a1344 a10048 c3200 i996 i1024 i1090 i1250 i1252
i4864 i4865 i4866 i4868 i4898
c1600
d2592 i2692
f13091 f13122
c1315
i1058 i1251
d7875
c1795 c2624
e2432 f9088 g1541 g9634 g9700 i4288
h7395
c3714
c4353
c4096 d6626 g9602 g9857
b2240
g3136 g3456 i7430
d9634
f4448
f4608
f11360
f9250
h7040
c2786 c2817
f6336 f6400 f6496 f6562
e2788
b1700 c10336 d7877 d7904 f8992 g10244
c1475 e98
c9568
e7776
f13505 h800 i2337 i3297
c4705
c4994 d4896 i292
e672
b5602
c3840
c3872 f1408
d1122
h802 h897 i2566 i6050
e6976
f10946
f10947
b1666 b1729 b1730 b2754 b8033 i4321
g5729
b6690
b5888 b6784 i6824
i3617 i3618
f13443
f3873 i4417 i4418 i4419 i4420 i4421
b7265
f2081 f2082
h7169
b2880 f12416 i6146
i2852
f12224 i2880
d10017 i4448
h4384
i6853
h7488
i3877
a9986 i3011
f10464
f12675
g5504
c6401
e1568 f3264 f13472 i7557
e5985 g10147 i3360
g10148
g5600
g9729
f963 f964 g4770
c8128 e3489 f2816 g2849 i129 i132 i160 i6150
i2176
c192 c195 e5732 e5826 f1952 f10785
e6405
f10883
f10976
a9825
h3296
h4898 i4769
c1699 c7873
h7427
i2082
b1344
f9633
h4098
f8640 g4768
d8896 e3424
e5155
a4193
e3328 e3490
a5794 h1826 i6948
c7744 e1504 e1793 f6273 i4581 i4608
d10016
g1283
i1472 i1475 i7329
f1185
a1088
a1090
a4001 a9347 i4195 i7267
f5153
a3776 a5761 f5280
b1699 b8032 b8096 b8097 g4866 i1056 i1088
h4224
h1090
b2466 h5506
b2528
a5792 f8642 h1762 h1763 h2209
b1922
g6339
e7328
e7329
e1539 h833 i2976 i3072 i3362
a7168 c8577 c10465 f3457 f3458 i672 i673
c10464
a5344
d96 d128 h3107
d9316
a2785 g9090 g9444
b6561
g6018
a7264
b5088
f4865 h1122 h1216
a802
h4069
a803
f13376 h5634
a800 h5635 h5665 h5668 h5730 h5765
h1155 i4293
d7264 d7267 d7521 d7872 e1538 i2980 i3009 i3334 i6049 i7105
g6977
g6272
g7008
g6564
d9346
d9347
d9089
g7009
d9090
g5505
g5697
g7296
g6594
e7394
e7395
e7076
e7136
g5251
f9698
f11556
i2756 i2785 i3649
g5859
g5699
g6275
f4864
g6178
g6241
g6177
e7392
e7393
f12229
e7077
e7137
g6274
g3426 g3427
f13186
i2757
c6208 c6912 c7264
b2273 e3392
e1890
i4229 i6627 i6628 i6656 i7297
i5312
d5953 d6497 d6752 d6944
h6785
i6629
g4803
f11042
h5187
f9121 f9664
f8770 f9857 f11744 i4709
f8578
f8960 f8961 f8962
d192 d195 i1283
d9729
d928
f4065
e1472 f3041 f3043 f3072 f3298 f7330 i2274 i2277
i2182
f11586
g6981
h3459
f11331
h7650
h6658
h6625
d10848 h4962
c4224
c5601 d611 d612 d4897 d5730 f12129 i2469 i2501 i3522
c3682
h5664
f10882
a8290
d4898
a9729 a9761 a9824
f10177
d3297 d3360 i2530 i2881
b3073 d1440 d2755
b3074 f13313 h2210 h2336 h2337 h2338 h2339 h2340 i6340
h2149
b5730
a2368 b1824 c3968 c4800 c5056 f9185 f13121 g1056 g9633 h3907 i7395
f12320
h1060
a2528
h4097
i4451
b7584 b7585 b7616 b7617 b7680
h6914
f12770
d10434
d673 d768
h2048 i7560
d9664
a7232 a7584 i1410
b2752 b2753 d7073
f12769 f13664
b2402
e6690
b3907 e2882 h1827 i3456 i3553
h3620
a320 a321 b96 c6656 f801 h1696
d5120 d7042
h2565 h2592
h2593
i3429
h2528
b5120
h993
a3937 f2112
c4032
f1762
h1536
f13025
f3106
f4192
h7296
h2243 i1954 i6241
i5410 i5411
g6336
c4418 d5444 e1634 f9600
c9408
c6784
d832
f6945
f7137
a3936 a5057 b5315 b5953
c4545
d3584 d5568 e4320 e4704 e4705 h3363 i3875
i3045
e6656
h5920
d2816 d3649 d6370 d6371 d8993 f4419 g5025 i4353 i4674 i4704 i5603 i5604 i5605 i5606 i5632 i5633
d451 d5442 e2208 f10496 i7400
f4418
b6370 g3296
d5952
d1635 d1664
e1282
a1024
e1280 g1280
a992 g5440 i4164 i4165 i4192 i4193 i4673
c9856 d2660
d6912
a448 c2144 d7712 e5184 f5536 g3553 g3554 g4417 i992 i993 i1156 i1157 i1184 i1185
c3329 d10081 e5440 i416 i1025 i1026 i1027 i1123 i1152 i1153
f11648
c10177 f11649
a10049 f4834 i1029
g4418
e7456
e7459
c10178 f11650
d2659 e4384 g6946 i6725
b6048 b6049 d7424 f2818 i352 i6724
d10467
g1792 g1793 i98 i229 i256 i321 i353 i6757
d10080
d9984
e1281
c7555
e2049 h1472 h5154 i7558
a1857 i4388 i4389
c7552 d7107
c737 c866 h707
f1120
a7233 g9825 h1539 i4705
c1664
g9984
c5696 e2435 h4130 h4132
h1669 h1824 i7009
f10724
a3552
i3968
c4323 d5826 d5827
f9696
a3522 c7585 c8576 i707 i7075
d5248 d5312
d227 f8001 f8065 f9665
a4192
f9538
f12513
f12512
a2272 a2273 e5505 f8288 i2304 i3332 i7588
g6212
g6180
c2912
a7776
b2400
b1792 b1793 b1794 b1826 b2048 f7008
d8064
g4833 g9058 h769 h2433 i2626
h6656
g8066
e6977
b5313 b7041 g3393 i2115
a8259
a5056
i771
d544 d545 d546
c9953 d5443
e6658
e4003
a5025 c963 i3425 i4518 i4545 i4547
c8000 i4548
a5058 a9345 i4230 i4544 i4549
a1155 a4064 f1825 f2882 f5378 f5441 f6850 i4197 i4416 i7457
c6144
e6912
e3586
d1792 f9507
b1825 d7778 d7810 d8354 i5888 i5889 i6880
d5825
e192
d9120 i2753
d1185
b7489
i7008
d7363 d7616 e832 f13507 f13539
c7104 e961 h2117 h2118 i7010
h2144
a7424
c3137
c1218 c2401
f13216
g6948
a5377 a7939
a2433 e227 f8865 f10465 f10944 g8771
c3746 c3776
e1922
e7905
e7842 e7906
b2210
d9633
a6592
a6561 a6562
g9696
e3872 e3936
i2373 i3333
c9313 e3524 f8352 i576 i6144
f5057 f7777
d644 d8002 e1602 f12833 i3104 i3105 i3106 i3107 i3108 i3109 i3110 i3111 i3136 i3137 i4194
g6179
f12228
f12193
f4480
d3040
g3233
c5921
f8000 f8194 f8195
b3904 e4066 i3008
c2405
b5858 f3329
a5186 d7809
c5922 c5923 d3168 d3523 e5733 f3875 f3906 f8097 f10467 g4800 h4960 h4961 i4356 i4612
f2080
d3105
e5185
e4835
e4929
e4992
e4800
h224
i4452 i4512
i4481
d9636
i4513
b3909 i3236
b2244 d11040 d11104 d11168 d11169 d11170 d11171 d11232
d10465 d10592 i1633 i4739
d10912
b1536
f10596
f10597
h6212 h6240
a5536
b3936 i2659 i2946 i2947 i3395 i3396 i3457 i7553
c8800 g3489 i2720
e2405 e2433
e2338
e3393
h7553
h7137
h5953
h7425
d7584
d9186
f2083 f6849
f10912
g9793
f192 f11298
a7842
d1378
e5153
e5345
b5760
f8704 h609
h7808
d5440 d5507 d8513 e5984 h128 h131 h704 h737
d8256
d8257 d8258
i3459
a5760
i3458 i7554
h2722
d704 i4386
h4897
b513 b6529
f10595
b896 b1667 b3712 b5536 b5537 d9348 f2690 g10210 i5283 i5284 i5313 i5314
h4325
i3908
f96 f11297
g4801 i2308
c7554
d10976
d2752 d2754 d4448
h7489
h6371
f11008 f11009
h4227
f12514
a1824
e6404
e6401
e6402
e3776 e3778 e3779
e6720
f11330
f8802
f11584
b1731 e6177 e6208 f4004
e6209
g9664
a5282
h4704
f5216
f10917
h3169
i4576
i4227
e5347
e6657
e3809
b5089
f12194
f11715
f9058
e4544
g5664
g5668
f8995
g5665
f12225
b5728 g5669 g7104 i4129
f11713
g5696
a5027 i4519 i7394
f10915
e4833
f11363
f2912 f4193 f4194
d5506 e5344
g7713
g7714
g7776
g7841
g7968
g7840
g7904
g7712
g7842
g7778
g7777
g7715
f10593
f10594
f10722
f10784
e2017 e2019 e2048 e5920 h962
f10945
c5313 d7008 e1537 g1539 g1540 h868 i2981 i3010 i3361 i6051
i7651
c1536 h770 i7586 i7587
d5122
d3968 g9699
i4771
h7492
d8225
e6048 g10049
b1665 c960 c1665 c1732 c1953 c2560 c7427
f11714
e7233
e7268
b7522
a4960 e577 i963 i995 i1155
a449
h3776
h3392 i7173
h3808
b4673
h3777 h3809 h7008
h7776
h7300
h7297
c5248
d6785
f2944
h7490
a384 c481 d7811 d10305 d10306 e2884 h3044 i3552 i5890 i5891 i5892 i6821 i6823
b1408
e3874 h2146 h2147 h2432
b3072 h2148
a193 c7876 c7968 c8673 c9472 d6273 e2592 g1922 i4257 i4258 i4259 i4260 i4640 i7361
i7362 i7363
f6272 f9859 i3139 i4613
a5281 a9569
f4577
h2848
i2595
i2788
d833
b2049
a2592 e2720 h2788 i1346
g5889
h6401
g6370
i3173
h2816
h2817
b2275
a4320 c1539 c6978 d5441 d5474 d9282 d9986 d10786 d10789 e1536 e2976 f1283 f1314 f3296 f4002 f4837 f5569 f12674 g616 h801 h867 i2404 i2496 i2564 i2592 i7591
b3906 f9603 g6208 i3044 i6178 i7592
i2787
h1059
d960
a2210 c3041
f7584 f7585 f7586 f7587 f7648 f7712 h1699 h1987 h2115 h2563 h2692 h2787 h3301 h3490 h3619 h3811 h3841 h3940 h4067 h4195 h4323 h4451 h4675 h5089 h5090
d9792 d9793
c993
i3268
f8577
g7299
c2816 h1984
h7585
f3969
h1889 h1890
e2081 h5539
f10916
f8609
b929
b898 b928 i1541
h6114
a9921 i7204
i1568
c1185 c8256 c8866
a7360 i6819 i6820
c4448 e802 i6817 i6818
c6338
c2818 c10017
a7841 f3905 f5377 f5442 f8099 f12771 f12800 i4325
f3393
a1154
f1824
f9634
a9601
c1667
e1696 e1698 e3522
a1025
d8065
h5376
h5473
d2594 d5124 e1475 e1505 e1569 g6242 h961 i2433 i2499 i7617
g3328 i3041
d4128 d4129 d4130
i3169
a2304 b7936 d641 d3363 d10787 d10788 e5251 f13088 h99 h129 h130 i2148 i2211 i2212 i2213 i2214 i6179 i7589
f9472
i2208 i3330
i2178
f4769 g6243 i2145 i2149 i2210 i7590
e6978
d2272 f10497
a8480
i4289
h4864
h4837
a9664 c4993 c9794 i513
d7554 d7680 d7713 d7776 i6756
c673 c8130 c10240 d5828 d7906 e2181 i131 i161 i6755
f11588
g2848
d8224
h6624
b5984 c1889 c1890
b6912 b7873
c995
a4065 f8128 i2944 i2945
f12673
d6880 e97 f3585
d2917
h7392
a4864 e6176 g5568
h2721
h2819
h2723
a192 a256 b3392 c3681 d2368 d7779 d9889 d10308 d10336 e801 e803 g1409 g6753 h2688 h3074 h3075 h3232
g6752
g7169
b193 f5122 h2724
c3841 h3073 h3201
h6336
d8416 e226 h2784 h3106 i5760
a9120
e1314
e128
e1824
f8993
f5539 f6176
f449 f6401 f6432
d5856
d10497 d10498
d2753 d9795 e1344 i1281
a9667
a4608 c5186 h5280
d6658
d7041
b2050 b2080
h1920
h1728
g3040 g3395
f7521 g6947
b1698 d4480 d4481
f5570
h1730
b1728 b5505
b5794
f1153
d10401 d10466 d10624
b2209 i418
f8832 f9120 f9473
d3648
f11458
b706 c5314 d2657 d9312 f10049 h3332 h3364 h3365 h3393 i2466
b705 d5600
i3426
c1248
f800
g9763 h7168
d5249
e1600
e1888 e1889
h7041
h6400
h7426
a4704
a3714
e3010
g4899
e6338
d2658 f8833
a3585 c8581 d9665 i3588
g10176 g10273
b2657
g4865 i1632 i4387 i7264 i7296
a3713
f8769
f13152
e4802
d2946 d5857 d6369 d6401 i6754
a3360 h3009 i5762
i6816
a4832 a7712 d8385 h2981 h3072 h3136 i5761
h2912
a5505 i5285
a1536 a3008 a3712
h4867
b4000 i1089
h4865 h4866
d9026 g5442 g5443
d2208 d9888 d9920 f12960 f13280
i1189 i1216 i1376 i1377
b5122 f8864 f10498
c706
g10177
b5025 f11040
b5024 g6850 i2532 i2915
i6848 i6849
b2242
c1570 c6400 d7009 d7010 d7105 d9283 d9345 i3589
f97
d7040
b4769 b6369 d1314 d8322 f8224 i3233 i7524
a7840 g4736 g4928 g4994 g4995 g5184
a5473
a5472 a5537 f8002
f8032
d3331 d3362 g8358 g9824 g10272 g10336 g10339
f160 g10308
h4838
h7170
a5250 a9568 a9730 a9760 c5600
a2145
c3680 i320
b2241 f3588
a8961
g1024
b577 b1920
g5090
c1120
f1154 f1184 f1186 f1345
f1121 f1600 f1602 f1603 f1632 f1633
h4896
h6115
f8066 g7584 g7585
e7520
e7521
d2017
b6976 g6371 h1888 h1893 i6949
g6338
g6337
i3140
e1474 h736
d5476
e6274
h4352
f4353
e2050 h5476 i2916
f11139
b5600
g6020 i5409
d3906 d4224
g6048
e4480
b7264
b1600 f4544 g6049 i5184 i5248 i5249 i5250
e4834 i5251
a2786 h1891 i1829 i1858
i5571 i5572 i5600 i5602 i7364 i7365
d3104
c5825
e4064 e5666 h1408 h2531 i6822
f11969 h4576
f257 f11457
i1920 i1921 i1922
g2368
g6528 g6529
a8675
a9728 a9826 a9856 g8064
f9184 f9376 f9377 g1089 h5696
c5952
f9537
i3364 i3392
c7715 d6753 i3363 i3365
i4517
d3969 d5504
c9024
e1121
f10886
f12704
h3906
g10213
h7329
h771
e4000 e4065 e4258 e4608
e3523
c96 c257 c320 c321 c352 c929 c2338
b1856 b2208 b2464 c2337 f13440 g4611
b962
f10979
b5057 b5058
g5249
a8676
a9344 c1250
c994
b6496 c5187 d1920 d6144 g1026 h3904 h3937 h4000 h4001 h4002 h4003 i228 i5730
i1569
i355
h3969
i3074
f12195 g5441
a5985 d4768
g8192 i1601 i4196
f2016 f2210 f2913 f6881 g4512 g4513
h5025 i3075
h3970 h3971
h4128
f7520 i5732 i5733 i5734
e194
e290
a1217 a2048 a2113 b7296 b7360 f9569 f9570
g5056
d6562
d320 g4034 i3808
d323
e1088
a9346 c800 c1217 c2272 c2339 c3008 c5795
f129 f11299
f4576 f4674
a8289
f11300
b1088
b992 b1024 d7425
i4738
a5696 a5697
d224 d5473
e5250
g10241
a5184 a6688 b7872
a6689
a5408
e6178
a7265
a5187 a7872 b7424 c864 c865 c1090 c9728 c9857 c9954 c10179 c10304 c10305 c10306 c10337 i7334
g5888
g5728
h7586
c5793 f2528 g8738 g9506 h4547 i5315
b1921 b1985 d1024 d4545 g3073
g5539
g5986
a5634 b3520 g9445
f11461 g6114
c8801 f5601
d3329 d8289 f12928 f12962 g6755 i2593 i5984 i5985
f1090 f1280 f1281 f1312
a5793 f1088 f5664
c6977 e4994 h2980 i2597 i2624 i2724
f8608
c5184 f9059 g10209 g10211 h4064
e992
g9794
f1730 g1728 g1729 g9632 g9667 g9826 g9889 i896
f11393
f1696
f14080
f3874 f3907 f3908 f8866 g1730 g3232 g9600 g9603 g9856 g9859 g9888 i4577 i5568 i5570 i7427
g9890 g9920 i5569
g9665
b5954 b5955 b7808 g1920 g5698 g5920 i1121
e6464
g6368
g5891
g7360
g5857
g5760
g5828
g5731
g5666
b5761 i6242
i1893 i1923
i3938 i6661
b1952 d4098 g8418 g8419 g8548 g9317 g9344 g9345 g9346 i1924
f161
g4033 i3781
b2848
d9280
d225 d1441
i4384
h7042
g1856 g10400
a5249
g7617
g1600
a8545
g4290
g2016 g2017 g2018 g2019 g2048 g2176
c961 c2336 f8034 f8098
e7840
h3905
c3009
g9762
d5664 d5728
e224 e288 g3010
b7200
h1666 h1667 h1793
a96 a4865 d4673 d8897 d8898 d8930 d10307 d10337 d10338 e835 h2976 h2977 h2978 h2979 h3012 h3013 h3040 h3041 h3042 h3043 h3137 h3138 h3139 h3140 h3168 h3170 h3171 h3173 i6881
b736
h4225 h7393
d9985
a9857 f480 h4192
d2912
b3200 c2784 g8128
a4962 a6339
a5856 a5857 a5858
c6528 c6529 c6530 c7233 c7234 c7267
f4384 f4771
h5952
d9025 d9121 d9217 d9218 d9377
b6721
b2849 b4192 d1986 i3810 i3811 i4034
b2274 b3137 b3138 f11044
f11137
f7072
h4354
g9792
g994
d3298 d6754 e4164
d9188 h5185 h5186
d6560
e4865
f2209
a8416 a8417 f5600
h4482
i2209
i2179
i2144
e320 e833 e5442 e5537 f5505 i2885
g1537 g1538
g9760
d1120 f13506
c5697
e129
f3009 f3136 f3137
a6787
f10560
e6784 e6785
f12801
f8928
d6018
e4832
a9665 b1696 i6753
f8353
e6528
h416
d194 d257 i4867
a9248
i4450
c225 f3522 i4737
c10018
h5504
a7073 f6912 f7136
e2980
c7266
e4864 e4928
d5922 d5923
d6689
i3170
c6272 g8065 g10240
d7072 e3780
f12611
f12608
f12612
e2080
e7458
e579
b6240 e1346 g9347 g9348 g9349 g9376
f11264
f11489
g9921
b1669 b3713 d4992 d9284 g9153 i3809 i4324
g6688
b4994
b6560 g6017
d1315
h320
a9668 e514
i2660
c6082
d608 d609 d610 d5152 d6881 e3009 i2437 i2529 i3521 i7619
f9504 i7620
f11812
d8418
f1152
h2624
h2594
b4576
c1666 c1728
f928 i581
d7682 d7777
b1537 e960 h1537
d7874
b4672
c8512 c8514 d7905 i769 i7080 i7559
b2336
d8546 i2948
b7392
e1057
h5538
h5667
h5637
f4257 f7457 h2369
i6726
f7458 f8416 h2368 h2370 h2371
a7136 a9570 f5793 i611 i612 i640 i641 i642 i7073
g5280
a1856 a9184
a1825 a3264 a7937
d6498 d6499
f1344
h5537
c6592 h5636
c6593
f12994
h992
a99
c1024
h865 i3652
h866 i3651
h864
h6530
d3169 d3521
a865 f6112 h2050
a6464
h6529
g6400
g5987
i7584
c1697
h5540
f11265
a8736 a8737 a8800 a8992
a8738
c9888
d5505
c6849 d2465 d3426 d5569 e1248
f4545
f11332
d2464 e1920
f11972
f9248
f1728
f1699
a3138
d8320
e3298
h6528
a1280 b1472 b1473 b1474 d9314 f9568 f12865 g3072
a2275 d8544 g5248
c608 h1668
d1984 h641
b2339 b6243
d10400
b2243 d1634 f6944 i3201
f1761
c7970 d7552 i2657 i2661 i7520
f4802
c8193 d2273 i2658
f14176
h2240
h1701 h5856
h5570
a450 a451
f7328
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
f6497 f6625 f6626
b417
c4449
c4225
d6593 d6817
d2690
g10113
d6592
f320
g5570 g5571
b1732 g4449 g5089
i7208
a2274
b2944 d259 d2913 e1345 g4032 i2087 i3398 i3776 i3777 i3778 i3779 i3780 i3936
d2144 i1537 i4035 i6625 i6626
c7200 d3424 e1056
c1282
b1153 c5794 i4261 i4672 i4675 i4676 i4677 i4707
g5121 i3844
b2465
g3297
f13537
g8389 g8390 g8546 g9313 g9314 g9315 g9316
f8035
c7682
b4608
d3808
f10914
i3845 i3876
b8034 g8897 h1796
a8896 a9121
i3587
c2848 f448 f481 f544 f608 f609 f672 f673 f736 f737 f5985
b6272
b5314 d9376 e5280 i2336 i3296
h7616
d8608 d8609 g2883
a3200 a3201
f6882 i2533 i3524
h5188
d6624
c1025 c1569
a4480 a4481 a4512 f2304
h803
i481
g5761
h738
g1472
a5376
a5920 a7072 d2080 d2082 d2818 d7492 f6851 h4835 i3523 i4133
a9056 d8353 d8704 g2850 g2880 g2882 h3174 h3202
d8323 d8512 d8514 d8545
h3200
c8257 e2948
b4768 i4326
a2208
h5889
a864 f8192 i609
d10817 e2883
h6081
d10816 d10818 d10850
d10304 e800 h3008 h3010 h3045 h3172
e834
h2914
h2916
h2915
h2913
d1923
c9793 e99 i3234 i3520 i7523
c705
i2816 i2817 i2818 i3012 i5893 i6176
h5857
a1089
i453 i454 i480
d10849 i6243
d10720
b2401
c1540
f4835
f7810 f7906 h1568
h5152
b2594
f3360
a8544
d5729
d3044 d9285 e1473 f6178 f10689 h96 h97 h132 h705 i2147 i2402 i7556
h835
h98 i2150
h836
e1186
c7425 d7426 e2978 f5568 h2560
d1088
f12610
i4135 i4226 i5573 i7648
i2177
d9024 e2561 e2562 e3105 e3491 e5441 e5730 e5825
e354
b2306 b3776 c1216 i3331
i1572 i1573 i1600
d3073
d10144
f10176
b2720 b2721 b2722 c7616
f3490
f3521
a8192 d8994 d10593 f12515 h3810
g5057
i7431
a1153 f8834 g3394
i7429
b416 d4289
a4705 a4706
c1472
g3425 g3488 g4897
f11712
g3424
a6977 d8833 i1408 i5088 i5412
a6976 g1057
h2343 h5699
d8288
d2561 e1184 f13377 h5632 i6660
c4417
d1985
f10688
g4704
a6785
f13538 i7428
h3746
h608 h610 h611 h640
b2530
g5984
g5985
e2304 e2308 e2336
i1827
c5120 c5121 c6913 f9252 f9280 g1216 g1217 g1218 h4448 h4514 h4546 i1824 i1828
b6594 f9953 h4544 h4545 h4548 i1124 i1857 i1955 i1956 i5504
h4577
f9251 f11488
h4578
i5505
g3619
d6849
h6339
h6373
e6851 g5312 g6979 g6980 i259 i290 i417 i2305 i3299 i6758
f11587
g6496
f1313 f7009 i2275
i2181
f6914 f8257 f9602
e7586
e7616
b576 b6562
g6016
e6339
c1121
a4961 a6784 a6786
g10212
c7232
a7234
e1408
c1601
c962 c1026 c1729 c1730
f12609
a6560
a4384
h6211
f2563
a993
i4741
i4740
a3586 i705 i706 i770
a8256
d6016 d6017 d6723 d6816 d6945
a7488
e4005
a3649 b160 f5152
f7845
f7846
f7872
f7811
f7812
f7813
f7840
f7873
f7841
f7842
f7843
f7844
i3013
g10338
b5348 c4322 e352 f7043 f7808 f13536 g4673 i2470 i3301 i6145
b6304
f10884
f13444 f13540
d9315
d9504
d7331
d6720
d6690
h768
g6595 g7168 i192
i6723
b1954 b3844 b6113 e5089 g8290 g8960 i193
f11555
g5507
g7488 g9441 i7425
i3555
h960
f10913
f6177 f11043
f10562
g4642 i3558
c1344 i7200
f7776 f13504 g4640 g4864 i2691
b5316 b5317 b5344 g3331 g3459 i2690 i3525
e7073
e7105
e7075
e7107
e7074
e7106
e7072
e7104
a4833 g3936
d7553
g6849
i2821
a2496 i2820
a2912
d2562 i2849
e1153 f11392 g10337 i3842
c7265
i2784 i3650
a2594 i2755
b4256 i3813 i3814
g7298
f11717
f1888 f1890
d7330 e482 e5824 i7176
e7200
e7235
d258 d416 d417 d418 d419 d448 d449 d481 d705 d706 d707 d736 d834 d864
b257 b352 d1921 d1922
b1795 d640 d7490 d7586 e4131 f1284 f3203 f8289 i2531 i4322 i4323 i6048 i7396
f9056
e6400
a1409 a8128
i2241 i2242 i2243 i2272
i2244
i3556
c2402 c2403 i7201
a1728 i864
i7110
g8775
c3842 c9632
g3873 g4291 h4256 h4257 h4320 h4385 i5252 i5253 i5280 i5281 i5282
g5024 i7392
i2561
d1248 d1249 d7074 e5248 e5986 f9505 f13184 f13217 f13218 g3360 g6848 i2560
g5540
f10178
e4128 f6946 i867 i7397
c1409
a7075
f1760
f9731
c1281
b4993 c5312 c8580 g4608 i2562 i2563 i2819 i7624
f9536
f12256
a801
f12641 f12705 i3557
a7137
a3584
a10178 e3394
d5123
i6662
f5696 f7361 f10529 i1344
f3328 f7040 i3267
c1251 f8193
i1345
c992 c5700
c1122 d2595 d2656
d3712
d6274
e1571 f12227 g641 g1536 i2465
g4192
a5120
h7009
h5921
c6976 c8320 f1282 i2723 i4869 i4899 i6081 i7652
f11811
h3331
i1538 i7172
i1248 i2721 i7174 i7649
d7587
e6336
b3264 b3843 c672 c675 c704 f4673 f8480 g1152 i162 i163
e448
a544 i1057
i1664 i6085
a128
i6083
i1637
h3330
d10435
h6881
h6912
f1474
a7140
h3651 h3680
a2593
c5602 d6531 d7268 d7873 f7042 i2693 i2694
i6147
d6530
b5026 b6241
f9856 g6211 i2883 i2884 i2913
g6210
f11813 g6176
i6148
e4001
b5185 b7042 d2625 e1570 f7780 g3330 g4674 i2432 i2565 i3270 i3394 i3460 i3493
f11136
a2305 d2880 d2882
c7328
d9794
b5184 d2691 e2947 g3458 g4675 i3040
g5058 g5088
f8897
e6848
h3649
i2086
g6340
h6244
f8258
i5413
g1058 h3968
h7136
a7936 a9602 c3936 c9315 d5920 d6594 d6656 f5792 i610 i736 i738
a1826
a5283 d5921 d6786 f7265 f7266 g1282
h6402
h7778
a3457 i1380
a1216 f2018 f5408 f5440
e6465
f1409 f1410 f1411 f1440 f1441 f1442 f1443 f1444 f1472 f1473 f2017 f2914
i356
h3329 h6880
i6082
a3904
h4676 h5057
e6403
e6337
g3680 g3744 g3808 g3872
i3680
h3652
e5762 e5827
c7713
e417 e2018
g10114 i2912
f13312
d3075
f9506
b897 b930 b1668 b3584 b5506 d10496 d10658 d10688
e418 h3461 i1636
a97
h3648
i6149
a3554 e2785 i1125 i1957 i1984
b6433 f9952 g3617 g3618 i1091 i1120 i1830
f11490
a1729
g2560 g2561 g2562 g2624 g2625 g2688 g2689 g2690 g2691 g2720
g5762 i4354
e6592
h7618
f10368
a994
i4355
f930 f960 f961 f1536 f2306
f2307
f12384 g3616
c7587
b4578 f5953 f5954 f5955 f5984 f6048 g2051 g2052 g2080 g2081 g2082 g2083 g2084 g2112 g2113 g2178 i1856
i421
i422
d10596
i1860 i1952 i7328
d4576
i5921
c1314
a7074 d8547 i6851
c8865 i1542
h3233 i6850 i6852
e897 g1344 g1345 g1408 g1473 h3235
h3234
f11460
c8129 c9792 i130 i772 i6052 i6054 i6055 i6080
e3777
e4162
h6496
d6400 d6529
d2881
i2276
d8832
c5537
e420 h3555
b5312 e5249 i2084 i2273 i2278
i2180
a2049 d5986
b4801 i2083
f3492
f3361
f2945
f2819
f2946
i4036
a4929
f3489
h6340
h4579
b4354 b4417 b4481 b4546
f10881
h4259
h4197
c7874 c7875 c7905 c7906 c7971 f9888 f12417
f9858
c7841 c7872
f3488
d1632 d1633 d2689
d9185
g6369
h7648
h2818
a7777
e160
h6144
h7072
h6048
h5955
h7456
h6274
h6915
h7171
h7330
h6146
h6113
h6338
h6497
h6368
h7073
h7010
h6560
h6882
h6626
h6689
h7424
h7457
h7521
h7840
h6372
h5984
h7617
h7232
h7680
h5922
h6242
h7298
h7777
h6816
h6690
h6944
h6147
h5985
h7074
h7522
h6275
h6817
h7458
h7233
h6404
h6562
h6945
h7841
h7681
h7331
h6818
h6276
h7234
h6370
h7459
h6720
h7523
h6369
h6403
h6561
h5986
h7075
h6148
h7682
h7332
h7842
"""
