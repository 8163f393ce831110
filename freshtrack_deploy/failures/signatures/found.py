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
allowed
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
another
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
blob
block
blocked
blocking
blockingioerror
bloqueado
bloquear
boolean
boot
bootstrap
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
e0
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
nt_status_unsuccessful
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
readerror
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
g7460 g7494 g7652
d5920
e2656
e2662
h3940
e3106
e3108
e3521
e3296
e3297
h3684
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
h4068
e2337 h3557
e3104
e2981
e2848
h3812
e2212
e2851
e2852
e2529
e2564
e2977
e3520
h1732
e2784
e2786
e2691
e2853
e3011
f13280
e3651
f13152
e3040
f13088 i5763
e2854
h2309
f13216
e2533
f3715 f13024 i5667 i5668 i5669
e2880
e2661
f13217
e2692
e2693
e3650
e2177
h3107
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
h1316
e2182
h2180
e3584
e2789
e2721
c7712
g7904 g7905 g7907 g7908 g7909 g7910 g7911 g7936
f8800 g7456 g7457 g7459 g7461 g7462 g7463 g7488 g7489 g7553 g7555 g7584 g8129
e6849 f8801 g7490 g7491 g7493 g7495 g7520 g7521 g7522 g7523 g7554 g7556 g7585 g8130
f7520 g7648 g7649 g7650 g7651 g7653 g7654 g7655 g7680 g7681 g7712 g7713 g7715 g7717 g7744
g7937 g7938
g8002
g7524 g7525 g7527 g7528 g7552
g8672 g8673 g8675 g8676 g8677 g8678
g7808 g7809 g7811 g7812 g7813 g7814 g7815 g7816 g7840
g7682 g7683 g7685 g7686 g7687
g8001
g7841
g7973 g7974
g7940
g7975
g7941 g7942 g7968 g7969 g7970 g7971 g7972
g8224 g8225 g8227 g8228 g8229 g8230 g8231 g8232
f6017
f6083
f6080
f6016
f6019
a2784
g8256 g8257 g8259 g8260 g8261 g8262 g8263 g8358 g8386 g8390 g8419 g8448
g8264 g8288 g8290 g8291 g8292 g8293 g8294 g8359 g8387 g8416 g8420 g8449
g8295 g8320 g8322 g8323 g8324 g8325 g8326 g8384 g8388 g8417 g8421 g8450
g8327 g8328 g8353 g8354 g8355 g8356 g8357 g8385 g8389 g8418 g8422 g8451
g8064
g8452
g8453
g8454
g8455
g8456
d2433 h2944
f11488 f11489
d3970
g5731
h4096
a1760
c3104 c3106
g6401 g9249 h5125 h5152 h5344 h5345 h5376
i3878
d674
f12290
e1152 e1185 e1249
i325
c2978 c6016 d97 e2180 g2209 g5922 h2627 i195 i196 i3782 i4164 i6112
e6272 i227
g4704
f9504 g4705
c736 c5954 i6211
g3714
g5826
h2336
c5312 c5313 i352 i353 i354
d3361
c9538 c9984 f9346 g3650 i832 i833 i834 i866
g3616 i1059 i1060
a4321 d3043 e5090 g2304 g2592
f3905 f4386
d321 d322 i3396
h3588
d3488
b2592
c1984
d2497 f9442 g992 g8769 h2914 h2978 i2179
a672
c4544
e1120 h2720
e7585
e7588
b6210
a7008 c3649 d7553
f5312
a10112 a10114 c4640 c4642
d4608
d3041
d3042
d3232
h3969
d3296 d6785 d6787 d6978
c4288
b5376
c8258 f4673 h1728 h1793 h1888 h1891
b704 b5825 i1314
c6400
c8864 f6912 h1794 h1796 i6339
i1573
h1857
c2177 e2240 i2563 i5123 i6945
b642 c2400 h2976 h2977 i1248 i1347 i5186 i6535
d9056
g5026
b5792 g4994 g6400
f11264
f11265
f11043
a3648
d6497
i4068
c2308 i5511
f10624
d6754
a546
e962
i961 i1152
d3171
b448 g5857 g6144 g6146 i258 i6087
a6913 a7009
d10497
e1760 i3552 i3969 i4192 i5984
d10498
e4448
d352
g5729
f9089
c1856 c2372 h2560
d4418
a8673
a2656 g2752
a3840
a4128 a6336 a7138 c7905 c7937 c8608 c8610 c10115 c10208 i643 i672 i676 i6432
a3137
h3138 h4384
h2242
a3905
c6273 i2848
i3204
e4192
a5024 b2240 d7872 d9153 f6466 f12514 g3810 i2115 i2209 i2306 i2337 i2560 i3045 i5346 i6887
f10530
i3232
d2593 d9216 e4160 f12480 f12547 g2529 i2368 i2754 i6888
h450 h512
f10371
a9600
h3074
h2145
h1958
f8192 f8513 f8514 f8544 f8545 f8736 f8737
b6016
d8162
f10403 h5184 h5185
f10272
f10404
a930
d643 d738
g8834
f10851
f11777
h3842
d8193 e5664
a5601
g2114
i1602
d5056 g2498 g3905 g3938 g4129 i2626
f10277
c7137
h5316
g993
i5444
h1604
e161 i416
c5952 c5953 e3810
e5025 e5026 f2273 g2144 i6081
d6656 i165
b3778 c642 c4864 e96 e193 e1601 f4128 f8770 g1154 g2145 i96 i97 i164 i322 i6080
g6180
f10944
f10946
f10945 g5761
i387
e130 i386
e5027
g4674
c1442
d6368
d4096 d6400
d8320 f8771 g1153 i257 i6082
g5760
d3905
d8258 e5088 f8738 g4769 i194
c1187
g5698
f10754
a545
a4000 a5026 e580 g2306 i3718 i5280 i6593 i6752
b3392
e2464
h4484
g5730
b6656
c9537 d3330 g3969
e3875
d2016
i6627
d5344 d9509 i5479 i6434
h1761
f11778
f11713
d7138 d7779
f11202
b6209
f482 f11779
c4096 c5124
d2915
a5121
b1889 c704 f5314
d480 g2241 i3744
f9121
f9120
g2081 g2112
h5313
h673
b961 b993 e513 i1091 i1121
g8869 g8896
h3364
h3394
h2310
a5859
a5474
i4229
f6720 i3011
f6369
f2560 h896
b801 d2369 d2432 d2434 d2466 d2496 e4321
f9440
d4288 d4290
d5984
d2819
d8256
c1699 g3619
c7715 e1697 g3809 h4640
e2849
f6656
f11045
i1185
a480
c1505 i2785
i6019
e6913
a5504 c6272
i1315
h5090 h5091
c896 c1154 c1793 e7777
a1665 a8418
b4513
g9410 h3747 i6404
e6689
e6721
c7392
g4992
g4993
e3299
f1792 f9731 f9762
f4737
f6529
f3872
f3937
i1797
d1089 d1090 h5123
d10466 d10467 d10561 h3360 h3456 i1155 i5184 i5185
e4257
e4256
g1090
c8673
c7683
d6786
d4610
a608 f12353
e2209
d3491
b2594
f5730 f12868 g4034
f9858
g5952
b7426 b7873
i6688
d193 g9408 h5318 h5348 h5378 h5380
e640 e641 e736
h5317 h5347 h5377 h5379
i4067
i4066
i3745
e7584
e7587
c5728
h2563
h2564
b2243 h2561 h2562
f6304
e2082
h5282
b1248
c7938
f12642
h4352
c7776 f9281
d6593
d4352
d2944 d2945 d4416 d4417 d6240 g1281
d6435
d6690
d3904
d6529
d6720
i1793
d8864 d8867 d9059
d4065 d4160
d4097
a8672
c5856
c3874 c8320 g3168
a8674 c1248 i6531
e7904
a8993
e3008 g3906 i1824 i2018 i2180
i3168
b7298 b7299 b7329 b7331 b7361
d1377
a9603 c7620
c1281
b4000
e1728 e1729 e1825
a5346 a7139 c9152 f4512 g3296 i483 i484 i512 i547 i548 i641 i6400
c9122 g4353 g4354
c8962 c8993
g5377 i2147
d8000
c6017
f10720
c4257 d6948 d6976
c9824
b5281 b5283
i1252
f5731 f8224
f10370
f11108
f8225
c6976
a1984
b512 e6850 g7588 g7589 g7718 g7842 g8000 g8480 g9155
c5635
f10627
f10626
e1058
c4162 c5121 c5634 g9248 g9250 g9378 h3745 i4770
b6048 e1954
e6593
e4004
f10756
g4898
e1313
f12449
f12226
f12545
f12384
f12224
a2209
e5761
f12674
e5154 g2305 g2369
i6503
e291 e2563 e2689 e5731 e5858
h704 h705
i2501
i3170
f2496 f4292 h672
h674
a2720
f11137
f12001
f12003
c2656
f8000
d6433
a8864 a8865 a8897
e2400
f12483
f4384 f4385 f4993
f11936
f9728 f9729 f9730 f10113
f8867
f8993 f12256 f12386 f12641
b4481
h5314
b4736 b4738 b4928 b5057
f4832 f4865 f5027 f5184
c7617 c7652 c7681 c7843
c7840
a2497
b2561
c9088 c9089
c1251
b6368
g2657 h355
g3648
i4866
d3170 i1792
a4256 a4257
b1633 c226 c384 c448 c512 c1506 c2464 c9666 c9760 i2080 i2082 i2083 i4097 i6915
f11201
c4352 d3106 d5026 f12192 g4192 i2051 i2052 i2081 i2084 i2112 i2113 i2464 i4098 i6916
f11200
f12352
f2818 g4225 i2400 i6625 i6917
g4450
a8960
a8354 b994 b5793 e1953 f1154 f4416 f5122 f9185 g5089 g7810 i1026 i6533
f11266
a8353 i1282
g5058
a1600 a1664 a3777 a5600 a5602 a5632 a5633 f5121 i1251 i6534
c6784 d1121 d3713 e1312 e2434 i4672 i4673 i4675 i4676 i4677
f10721
f8481
c4672
h4131 i1440 i4741 i4768 i4769
f10658
f10625
f10688
f128
f10659
e1089 e2466
b800 b832
f11360 h4165
f256 f10848
f8641
i4865
e5921
f609
i4641 i4642 i4643 i4644 i4645
c2465 f4960 f7488 i2981 i4230
b640 b641 b1600 b2944 b2945 b5440
b2560
b2147
b2786
b5026 c9856 d10529 d10562 e1506 e1633
f4481
i1187
g2274
b1669 b3650 b5698 b5728 b5729
f9984
d8098
d256 e353
g2208
f9184
e4993
f12867
b6178 b7424
b2562
a5280 f1409 i2912
c2529 c7682 i578 i582 i6406
a8257 a8258 a8288 i579 i581
i608
a1152 e4801 f2371 i3681 i4162 i4674 i4996
c8128
a6337 a6338
b2208
i3427
e3488 i6018
b6625
f6336
a9571 c7619 c7778 c8612 i612 i613
c224 c385 c449 c513 c576 e2722
b6628
i3553
f9122
b1920 g4449
e6273 e6529 f5313 f5345 g6117 i99 i100 i128 i197
f10977
d9504 d9600
h4772 h4805
f7296
f7297
f7298
f7299
f7300
f7301
h1538
a6048 a6049 a6050 a6051 a6052 a6053 a6080 a6081 a6144 a6208 a6209 a6272 c2787 c2788 c2789 g96 g97 g98 g99 g100 g101 g102 g103 g104 g128 g129 g130 g131 g132 g192 g256 g257 g258 g320 g321 g322 g323 g384 g448 g512 g513 g514 g515 g516 g517 g518 g519 g544 g545 g546 g608 g609 g610 g611 g612 g613 g614 g615 g640 g704 g768 g864
f10115
b6304 b6464 c995 e2051 f7302
c4545 d7266 i994
h1185
b5282 g4035
d930
c6209 d9696 i3457 i6017
c7520 c10274 i580 i6405
i6726
c8515 i3905
a6912 a8064 a8065 e289 e1699 e2560 e2663 e5504 e5728
e4002
e5922
d7748 f4962 i2691 i2849 i2850
d9507
e4449 e4450
g4868
e5156
d1184
i3458
b6370 b6624 b7040 g9154 g9156
g9157
g6592
e578 e2787 i1089 i1090
e7457
e7460
a9920
a3520 a3521
g3937
b4832 b4833
f7651
c1792
i1952
c8257
c7713
i6435 i6437
c7650 i6436
d5696
a9666 g2113
b353 d2624 g5728
f4866 f11426 i1316 i2401 i6594
f2848
f12801 g3841 g4002 i2816
d7680
i1600
c8992
d8928 e6595
d8929
b3776 b3777 c2176 e2881 i5121
e480
a5507 a8355 f1153 f8866 f9763 i737 i738
f3136 f6849 f12289
g5090
e7234
b4992 f1185
c2178
b7297
f4256 f4257
i2434 i5537
a5506
d6560
f10402
g8929
g8898
i5604
c5760
d9185 g2337 h3874
d9538
d929
i4352
c1441
c7779
i5058 i5059 i5060
a9984 a9985
d10305 d10336 d10371 h1441 h4448
b161 b320 b321 b6433 i4870
c7360
f1057
a6368 a7938 b4065 i482 i6402
e3171
d2560 d2688 d3489 e4130 f7649 i2176 i2212 i6912
a3072 c7362 e5346 g1921 h4288 h4642 h4644 i6784
h4322
a9858 a9859
i6530
g5824 i355 i356
f8096
c2755 c3681 c4192
g9409 i4867
g6784
h1380 i6274
e7680
e7681
i6275
h1345
h1281
h4515
h1537
f736 f1664
f1345
i6505
c1280
e2016 h448
a7296 d3971
d5347
d8289
b288 b289 b322 b2274
b2403 b2432 b2433 b2434 b2528 b2529
d3072
a5345 b5665 i3651 i4034 i6660
e1250
a928 f4577 h2819
h4674 h4675
d4609
h5157
d5025
h3552 h4003 i3456
a1472
a1473
b7330 f6785 f6786 f6818 g3744 i4802 i4803 i4804 i4832
f4480 f13473
a6690 a6720 i4833
a3425 a3426 a4322 a4609
a2432 b3072 i3872
a98
e2534 e2593
e449
c1376
e1761
h5121
e2690 g3907 g5024 i1283 i1858 i2437
e7203
e7265
e7205
e7267
f11268
f11267
e7204
e7266
e7232
e7202
e7264
b449 g2561
c4416 f5664
e419 h3170
i1601
i3491
a1761
f7232
e5152
c3264
c3457
c3520
c3456
c3392
c3328
c3329
c3458
c3393
f2240
f2241
f2336
f2018
f2017
c3330
d2370 f3200 h2305
h2915
f1955 g8865
c2753
f2243
f2947
f2689
f2691
h3361
i4869
g9379
f1953 f2048 h3554
f1954 h3681
h1508
f3042 h3104
h1665
i2977
d8291
f1956 h3809
h4672
i3972
f2912
f2722
f2688
f2660
h1601
h4645
d4672
i3492
f2656
d9088
h2692 h2721
f3616 f3619
h4769
d2627 d2817
h2050
c1152 c10049 e1952 f12066 h3232 h3266 i2689 i2690 i6786
a5185 g5825
h4771
e1632
i3814 i4226
a1920 a4610
c8067 e5506
f6208
i3840
c8449 d2914 h322 i2021 i2050 i2884 i3008 i3075 i6407
h2913
d3520
g5156 g5280 g5281 g5441
f10753 g5187
b960 b1025
c7684
f2242
h4002
f1957 h3937
h2051
f2690
h4449
f2530 f2531 h4289
h1729
f3264 h1313
h4643
f3073 h3233
f1952 f2049 g8866
h1348 h1376 h1377 h1824 i2340
c4931 d7780 d7808 f5344
d226 d1988
a2144
a5984
i4448
g4995
d7457 i4004
d3650 e2688 f3328 i4002 i4003
h1605
b4768 b4769 f11458 h769
b2241 d482 f11424 f11425 f11456 f11457 f11490 f11520 f11522
h4450
b4064 c7489 g9216 i2019
f2244
f3201 h2401
h4897
f3043
f3040
h2405
f3202 h2177
e3808 e3873 e4161 e4163
f3520
f3457
f11618
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
d5985 d5986 d5987 d6080 e3109 e3169 e3233 h1314 h1602 h1730 h2178 h2306 h2307 h2341 h2402 h2916 h3105 h3234 h3555 h3682 h3810 h3938 h4066 h4290
h4676 h4704
h1280
h4128
h3076 i4224
h3072 h3073 h4321
f2080 f2147
h1347
i1603
h4452
a1408
i4771
e6688
f2337
d7586 d7587
b6528 b6560
f2144 f2176 h4065
h3363
f2658
f2657
i6727
b7456
h485
d2626
b3844 i3138
i1538 i1571
c1760 i6857
f5408
f11362 f11363
c4256
f7680
e512
f9377 i1058
h4800
b1154 b1184 b1280 b1281 b3584 d1312 d1313 h768 h897
d672 d737
b1152 d1504 d1505 d1568 f9920 g2368 h736
d8224 f10016 h737 h898
e804
b7457
e3585 f6144 f9761 f10082
b4480
e993 h1792 h2080 i5600 i6340
d5027
d7360 d7395 d7396 d10400 g2243 g4835 h3168 i3650 i3652 i3776
i3810
g8995 i3748
h3108 h3109 h3169 i3811
f2464 h960
c193 c5472 c8800 d7200 d7264 e416 e1921 h3078 h3140 i900 i6496 i6497 i6498 i6499
b4288 b4289 b4352 b4416 f1856 f1857 f1858 f3617 f3651 f3712 f3714 i5665 i5666 i5670 i5696 i5697 i5698 i5761 i5762 i5825 i5826 i5889 i5890 i5891 i5892
i5699
b2881 b2882 b4291 i5664 i5760 i5824 i5888
c8961
d3074 f12802 i1825 i1826 i2853 i3074 i3076 i5446 i5447 i5448 i5472 i5473 i5474 i5476 i5477 i5478
d2563 d2976 d2977 i5475
i3072 i3073
h4097
a10176 a10177 a10179 c4546 c4576 c5314 d5857 d6722 e673 e2211 g4740 g6178 g6179 i224 i225 i226 i260 i261 i288 i289 i1537
g4418
g4706
f8097
h4129
g4737
g3872 h449 i2788 i2882
f9953
f4994
e896
c7522
e322 f3456
d11169 d11170
b4864 b4865
f544
i2308
b2721
a3553
c9090 g3488
g6465
c3680 f9632 f9633
i3200
d3328 d4993 e4129 f12128 g3489
e225
f6497
h3712
i2498
a2848 a2849 a3136 c3011 f6848 i4772 i4800 i4801
f2148
f1986
c3010 d4033 d4064 f4065
i2339
h3137 h4353
h2241
a2114 h3136
b6976 d3522 f11584 g2562 i2240 i2594
i3877
h3139
f11044
c7939
b256 h4385
f8418
f4576
d450 i6721
a8352 d10528 d10657 h2146
c1920
f3938 g2242 i3654 i3680 i3682 i3683
c3873 c3905
a4928 i1665
d1728 d1793
d4032
d9312 d9313
c2368 d5856
a1730
b2273 b2465 d4544 f9024 i2148 i2210
g4098 i2755
h5124
e6594
f12257 g5408
d6144
b4515
g4096
b5888 b5921 b6112 g7492 g8131 i5120
e481 e5856
e7201
e7236
h224 h225 h226 h256
b3841 c4928 i2146 i2913 i5413
f4482
b2720
c9120
a9440
a9441
c1217 i1346
c4386 c4387 c4480 c4482
b2563 h707 h4386 i3648 i5029 i5030 i5056 i5057 i6626
d3585
d865
c7714
a8481 d11168 h1410 h1411 h1444 i6273
a3424 a3456 d3425
f2786 f4288
d10656
d10274 d10304
c8000 c8672 e3105 e5024 e5600 h1408 i6272
e321 e5760 f10433 f12032 g4032
c5251 c8514 i3169
d9510
g8289 g8352 g8608 g8610 g8611
b2080 b2081 d1987 i1604 i1697
g5632 g5665
h770 i3812
f3808 f3810 f3842 f3873 f4034
f3811 f4224 f4226 f4289
f3841 f4160
f12513
d8800 d8801 f1761
f12450
a929
h1827
h579
a3073 i1156
d2916
g8803
a2112 b1891 b6017
h1957
i4228
g6112
c1762
b5537 d7232 d7234
b5568
c898 c1056 c1057 c1536 i6661
c1761
d8960 i2820 i3078 i6596
g1025
g6113
h1154
d3490 f10112
g9312
g9282
f7457 f7650
f8353 f9732
g9347
g7684 i6754
f7460
h5088
b192 i2562
a5248 a10050 a10113
f8320 f9376
c737
h420
i3012
c6145
d1379 d2081 d7137 d7201 d7233 d7265 d7361 d7363 d7392 d7394 d7460 d7873
h1667
e162
c3648
c7616 c7648 f11780
i2466
i4353
b6529
i3203
b514 d6883 g9152 i4868
d6947
g9346
f12738 h5249
f6816
i6658 i6850
f418 f419 f449 i481
a866 f416 f417
h1828 h1890
f6530 i6659
c3008
c8544 d642 d2978 e1792 f12321
c8611 g1088
e7841
i3424 i3488
b2883 i3425
f8065 h1766 h1795 h1889
a736 a1344 a10048 c3168 i868 i896 i962 i1122 i1124
i4320 i4321 i4322 i4324 i4354
c1568
d2592 i2404
f12451 f12482
c1283
i930 i1123
d7747
c1763 c2592
e2432 f8512 g1541 g8802 g8868 i3808
c3650
c4289
c4032 d6498 g8770
b2176
g2336 g2656 i6758
d9506
f3904
f4064
f10752
f8642
c2754 c2785
f5792 f5856 f5952 f6018
e2788
b1636 c10144 d7749 d7776 f8416
c1443 e98
c9376
e7776
h416 i2049 i2881
c4641
c4930 i290
e672
b5538
c3776
c3808 f928
d1122
h418 h513 i2278 i5410
e6976
f10338
f10368
b1602 b1665 b1666 b2690 i3841
g4897
b6626
b5824 b6720 i6184
i3201 i3202
f12803
f3329 i3937 i3938 i3939 i3940 i3941
b7201
f1537 f1538
g8930
b2816 f11808 i5506
i2564
f11616 i2592
d9889 i3968
h4000
i6210
i3461
a9986 i2723
f9856
f12035
g4672
c6337
e1568 f2720 i6852
e5985 g9251 i2944
g9252
g4768
g8897
f483 f484 g3970
c8064 e3489 f2272 g2049 i129 i132 i160 i5510
i1888
c192 c1664 e5732 e5826 f1408 f10177
e6405
f10275
f10369
a9824
h2912
h4514 i4225
c1667 c7809
i1794
b1344
f9025
h3714
f8064 g3968
d8768 e3424
e5155
a4193
e3328 e3490
a5794 h1442 i6276
c7680 e1504 e1793 f5729 i4069 i4096
d9888
g1283
i6657
f705
a1088
a1090
a4001 a9347 i3715 i6624
f4609
a3776 a5761 f4736
b1635 b7968 b8032 b8033 g4066 i928 i960
h3840
h706
b2402 h5122
b2464
a5792 f8066 h1378 h1379 h1825
b1858
g5507
e7328
e7329
e1539 i2688 i2784 i2946
a7168 c8513 c10273 f2913 f2914 i576 i577
c10272
a5344
d96 d128 h2723
d9188
a2785 g8258 g8612
b6497
g5186
a7264
b5024
f4321 h738 h832
a802
h3685
a803
f12736 h5250
a800 h5251 h5281 h5284 h5346 h5381
h771 i3813
d7136 d7139 d7393 d7744 e1538 i2692 i2721 i2918 i5409 i6433
g6145
g5440
g6176
g5732
d9218
d9219
d8961
g6177
d8962
g4673
g4865
g6464
g5762
e7394
e7395
e7076
e7136
g4419
f9090
f10948
i2468 i2497 i3233
g5027
g4867
g5443
f4320
g5346
g5409
g5345
e7392
e7393
f11621
e7077
e7137
g5442
g2626 g2627
f12546
i2469
c6144 c6848 c7200
b2209 e3392
e1890
i3749 i5987 i6016 i6629
i4737
d5825 d6369 d6624 d6816
i5989
g4003
f10434
h4803
f9056
f8194 f9249 f11136 i4165
f8002
f8384 f8385 f8386
d192 d195
d9601
d928
f3521
e1472 f2497 f2499 f2528 f2754 i1986 i1989
i1894
f10978
g6149
h3075
f10724
d10720 h4578
c4160
c5537 d611 d612 d5602 f11521 i2181 i2213 i3106
c3618
h5280
f10274
a8290
a9729 a9730 a9761
f9569
d3297 d3360 i2242 i2593
b3009 d1440 d2755
b3010 f12673 h1826 h1952 h1953 h1954 h1955 h1956 i5700
h1765
b5666
a2368 b1760 c3904 c4736 c4992 f8577 f12481 g1056 g8801 h3523 i6723
f11712
h676
a2528
h3713
i3970
b7520 b7521 b7552 b7553 b7616
f12130
d10306
d673 d768
h1664 i6855
d9536
a7232 a7584 i1188
b2688 b2689 d6945
f12129 f12960
b2338
e6690
b3843 e2882 h1443 i3040 i3137
h3236
a320 a321 b96 c6592 h1312
d4992 d6914
h2181 h2208
h2209
i3013
h2144
b5056
h609
a3937 f1568
c3968
f1218
h1152
f12385
f2562
f3648
h1859 i1666 i5601
i4835 i4836
g5504
c4354 d5316 e1634 f8992
c9216
c6720
d832
f6401
f6593
a3936 a5057 b5251 b5889
c9091
c4481
d3584 d5440 e4320 e4704 e4705 h2979 i3459
i2757
e6656
d2816 d3649 d6242 d6243 d8865 f3875 g4224 i3873 i4130 i4160 i4998 i5024 i5025 i5026 i5027 i5028
d451 d5314 e2208 f9888 i6728
f3874
b6306 g2496
d5824
d1635 d1664
e1282
a1024
e1280 g1280
a992 g4608 i3684 i3685 i3712 i3713 i4129
c9664 d2660
d6784
a448 c2112 d7584 e5184 f4992 g2753 g2754 g3617 i864 i865 i1028 i1029 i1056 i1057
c3265 d9953 e5440 i384 i897 i898 i899 i995 i1024 i1025
f11040
c9985 f11041
a10049 f4290 i901
g3618
e7456
e7459
c9986 f11042
d2659 e4384 g6114 i6085
b5984 b5985 d7296 f2274 i320 i6084
d10339
g1792 g1793 i98 i229 i256 i292 i321 i6117
d9952
d9856
e1281
c7491
e2049 h1088 h4770 i6853
a1857 i3908 i3909
c7488 d6979
c705 c834 h323
f640
a7233 g8993 h1155 i4161
c1632
g9088
c5632 e2435 h3746 h3748
h1285 h1440 i6337
f10116
a3552
i3490
c4259 d5698 d5699
f9088
a3522 c7521 c8512 i611 i6403
d5120 d5184
d227 f7425 f7489 f9057
a4192
f8930
f11905
f11904
a2272 a2273 e5505 f7712 i2016 i2916 i6882
g5380
g5348
c2880
a7776
b2336
b1728 b1729 b1730 b1762 b1984 f6464
d7936
g4033 g8226 h385 h2049 i2338
g7234
e6977
b5249 b6977 g2593 i1827
a8259
a5056
d544 d545 d546
c9761 d5315
e6658
e4003
a5025 c931 i3009 i4006 i4033 i4035
c7936 i4036
a5058 a9345 i3750 i4032 i4037
a1155 a4064 f1281 f2338 f4834 f4897 f6306 i3717 i3936 i6785
c6080
e6912
e3586
d1792 f8899
b1761 d7650 d7682 d8226 i5248 i5249 i6212
d5697
e192
d8992 i2465
d1185
b7425
h1344
i6336
d7235 d7488 e832 f12832 f12865
h1858
c7040 e961 h1733 h1734 i6338
h1760
a7424
c3105
c1186 c2369
f12576
g6116
a5377 a7939
a2433 e227 f8289 f9857 f10336 g7939
c3682 c3712
e1922
e7905
e7842 e7906
b2146
d9505
a6592
a6561 a6562
g8864
e3872 e3936
i2085 i2917
c9121 e3524 f7776 i480 i5504
f4513
d644 d7874 e1602 f12193 i2305 i3714
g5347
f11620
f11585
f3936
d3040
g2433
c5857
f7424 f7618 f7619
b3840 e4066 i2720
c2373
b5794 f2785
a5186 d7681
c5858 c5859 d3168 d3523 e5733 f3331 f3362 f7521 f9859 g4000 h4576 h4577 i3876 i4099
f1536
d3105
e5185
e4834
e4929
e4992
e4800
i3971 i4000
i3973
d9508
i4001
b3845 i2821
b2180 d10912 d10976 d11040 d11041 d11042 d11043 d11104
d10337 d10464 i1345 i4195
d10784
b1536
f9988
f9989
a5536
b3872 i2371 i2658 i2659 i2979 i2980 i3041 i6848
c8736 g2689 i2432
e2405 e2433
e2338
e3393
d7456
d9058
f1539 f6305
f10304
g8961
f192 f10690
a7842
d1378
e5153
e5345
b5696
f4738
d5312 d5379 d8385 e5984 h128 h131 h320 h353
d8128
d8129 d8130
i3043
a5760
i3042 i6849
d704 i3906
h4513
b513 b6465
f9987
b896 b1603 b3648 b5472 b5473 d9220 f2146 g9314 i4709 i4710 i4738 i4739
h3941
f96 f10689
g4001 i2020
c7490
d10848
d2752 d2754 d4448
f10400 f10401
h3843
f11906
a1824
e6404
e6401
e6402
e3776 e3778 e3779
e6720
f10723
f8226
f10976
b1667 e6177 e6208 f3460
e6209
g8832
a5282
h4320
f4672
f10309
h2785
i4064
i3747
e5347
e6657
e3809
b5025
f11586
f11107
f8482
e4544
g4832
g4836
f8419
g4833
f11617
b5664 g4837 g6272 i3649
f11105
g4864
a5027 i4007 i6722
f10307
e4832
f10755
f2368 f3649 f3650
d5378 e5344
g6881
g6882
g6944
g7009
g7136
g7008
g7072
g6880
g7010
g6946
g6945
g6883
g7011
f9985
f9986
f10114
f10176
e2017 e2019 e2048 e5920 h578
f10337
c5249 d6880 e1537 g1539 g1540 h484 i2693 i2722 i2945 i5411
i6946
c1504 h386 i6880 i6881
d4994
d3968 g8867
i4227
d8097
e6048 g9153
b1601 c928 c1633 c1700 c1921 c2528 c7363
f11106
e7233
e7268
b7458
a4960 e577 i835 i867 i1027
a449
h3392
h3008 i6501
h3424
b4609
h3393 h3425
c5184
d6657
f2400
a384 d7683 d10177 d10178 e2884 h2660 i3136 i5250 i5251 i5252 i6181 i6183
b1408
e3874 h1762 h1763 h2048
b3008 h1764
a193 c7812 c7904 c8609 c9280 d6145 e2592 g1922 i3777 i3778 i3779 i3780 i4101 i6689
i6690 i6691
f5728 f9251 i4100
a5281 a9569
f4033
h2464
i2307
i2500
d833
b1985
a2592 e2720 h2404
g5057
g5538
h2432
h2433
b2211
a4320 c1507 c6914 d5313 d5346 d9154 d9858 d10658 d10661 e1536 e2976 f803 f834 f2752 f3458 f4293 f5025 f12034 g616 h417 h483 i2116 i2208 i2276 i2304 i6885
b3842 f8995 g5376 i2756 i5538 i6886
i2499
h675
d960
a2210 c3009
f7040 f7041 f7042 f7043 f7104 f7168 h1315 h1603 h1731 h2179 h2308 h2403 h2917 h3106 h3235 h3427 h3457 h3556 h3683 h3811 h3939 h4067 h4291 h4705 h4706
d9664 d9665
c961
i2852
f8001
g6467
c2784 h1600
f3425
h1505 h1506
e2081 h5155
f10308
f8033
b929
b898 b928 i1253
a9921 i6532
i1280
c1153 c8192 c8802
a7360 i6179 i6180
c4384 e802 i6177 i6178
c6274
c2786 c9825
a7841 f3361 f4833 f4898 f7523 f12131 f12160 i3845
f2849
a1154
f1280
f9026
a9601
c1635
e1696 e1698 e3522
a1025
d7937
h4992
h5089
d2594 d4996 e1475 e1505 e1569 g5410 h577 i2145 i2211 i6889
g2528 i2753
d4128 d4129 d4130
a2304 b7872 d641 d3363 d10659 d10660 e5251 f12448 h99 h129 h130 i1860 i1923 i1924 i1925 i1926 i5539 i6883
f8864
i1920 i2914
i1890
f4225 g5411 i1857 i1861 i1922 i6884
e6978
d2272 f9889
a8480
i3809
h4480
h4453
a9664 c4929 c9602 i417
d7426 d7552 d7585 d7648 i6116
c641 c8066 c10048 d5700 d7778 e2181 i131 i161 i6115
f10980
g2048
d8096
b5920 c1857 c1858
b6848 b7809
c963
a4065 f7552 i2656 i2657
f12033
d6626 d6752 e97 f3041
d2917
a4864 e6176 g4736
h2337
h2435
h2339
a192 a256 b3328 c3617 d2368 d7651 d9761 d10180 d10208 e801 e803 g1409 g5921 h2304 h2690 h2691 h2848
g5920
g6337
b193 f4578 h2340
c3777 h2689 h2817
h2338
d8288 e226 h2400 h2722 i5125
a9120
e1314
e128
e1824
f8417
f4995 f5632
f5857 f5888
d5728
d10369 d10370
d2753 d9667 e1344
a9667
a4608 c5122 h4896
d6530
d6913
b1986 b2016
h1536
g2240 g2595
f6977 g6115
b1634 d4480 d4481
f5026
h1346
b1664 b5441
b5730
f673
d10273 d10338 d10496
b2145
f8256 f8865
d3648
f10850
b706 c5250 d2657 d9184 f9441 h2948 h2980 h2981 h3009 i2178
b705 d5472
i3010
c1216
g8931
d5121
e1600
e1888 e1889
a4704
a3714
e3010
g4099
e6338
d2658 f8257
a3585 c8517 d9537 i3172
g9280 g9377
b2593
g4065 i1344 i3907 i6592 i6628
a3713
f8193
f12512
e4802 e4803
d2946 d5729 d6241 d6273 i6114
a3360 h2625 i5127
i6176
a4832 a7712 d8257 h2597 h2688 h2752 i5126
h2528
a5505 i4736
a1536 a3008 a3712
h4483
b3936
h4481 h4482
d8898 g4610 g4611
d2208 d9760 d9792 f12320 f12640
i1061 i1088 i1153 i1154
b5058 f8288 f9890
c674
g9281
b4961 f10432
b4960 g6018 i2244 i2627
i6208 i6209
b2178
c1538 c6336 d6881 d6882 d6977 d9155 d9217 i3173
f97
d6912
b4705 b6305 d1314 d8194 f7648 i2818
a7840 g3936 g4128 g4193 g4194 g4352
a5473
a5472 a5537 f7426
f7456
d3331 d3362 g7526 g8992 g9376 g9412 g9442
f160 g9411
h4454
a5250 a9568 a9731 a9760 c5536
a2145
c3616 i291
b2177 f3044
a8961
g1024
b577 b1856
g4289
c1088
f674 f704 f706 f865
f641 f1056 f1058 f1059 f1088 f1089
h4512
f7490 g6752 g6753
e7520
e7521
d2017
b6912 g5539 h1504 h1509 i6277
g5506
g5505
e1474 h352
d5348
e6274
h3968
f3809
e2050 h5092 i2628
f10531
b5536
d3907 g5188 i4834
d3906 d4224
g5216
e4480
b7200
f4000 g5217 i4640 i4704 i4705 i4706
e4833 i4707
a2786 h1507 i1541 i1570
i4992 i4993 i4995 i4997 i6692 i6693
d3104
c5761
f10722
e4064 e5666 h1024 h2147 i6182
f11361 h4192
f257 f10849
i1632 i1633 i1634
g5696 g5697
a8675
a9728 a9825 a9856 g7232
f8576 f8768 f8769 g1089 h5312
c5888
f8929
i2948 i2976
c7651 d6625 i2947 i2949
i4005
d3969 d5376
c8960
e1121
f10278
f12064
h3522
g9317
h387
e4000 e4065 e4258 e4608
e3523
c96 c225 c288 c289 c320 c897 c2306
b1792 b2144 b2400 c2305 f12800 g3811
b962
f10372
b4993 b4994
g4417
a8676
a9344 c1218
c962
b6432 c5123 d1920 d6016 g1026 h3520 h3553 h3616 h3617 h3618 h3619 i228 i5122
i1281
i323
h3585
i2786
f11587 g4609
a5985 d4768
g7360 i1313 i3716
f1472 f1666 f2369 f6337 g3712 g3713
h4641 i2787
h3586 h3587
h3744
f6976 i5124
e194
e290
a1217 a2048 a2113 b7232 b7296 f8961 f8962
g4226
d6434
d320 g3234 i3392
d323
e1088
a9346 c768 c1185 c2240 c2307 c2976 c5731
f129 f10691
f4032 f4130
a8289
f10692
b1088
b992 b1024 d7297
i4194
a5696 a5697
d224 d5345
e5250
g9345
a5184 a6688 b7808
a6689
a5408
e6178
a7265
a5187 a7872 b7360 c832 c833 c1058 c9536 c9665 c9762 c9987 c10112 c10113 c10114 c10145 i6662
g5056
g4896
c5729 f1984 g7906 g8674 h4162 h4163 i4740
b1857 b1921 b7969 d1024 d4545 g2273
g4707
g5154
a5634 b3456 g8613
f10853 g5282
c8737 f5057
d3329 d8161 f12288 f12322 g5923 i5344 i5345
f610 f800 f801 f832
a5793 f608
c6913 e4994 h2596 i2309 i2336 i2436
f8032
c5120 f8483 g9313 g9315 h3680
e992
g8962
f1186 g1728 g1729 g8800 g8835 g8994 g9024 i768
f10785
f1152
f13376
f3330 f3363 f3364 f8290 g1730 g2432 g8768 g8771 g8996 i4065 i6755
f5120 g9025
g8833
b5890 b5891 b7744 g1920 g4866 g5088 i993
e6464
g5536
g5059
g6528
g5025
g4928
g4996
g4899
g4834
b5697 i5602
i1605 i1635
i3489 i6021
b1888 d4098 g7586 g7587 g7716 g8485 g8512 g8513 g8514 i1636
f161
g3233 i3365
b2784
d9152
d225 d1441
i3904
g1856 g9504
a5249
g6785
g1600
a8545
g3490
a7488
c929 c2304 f7458 f7522
e7840
h3521
c2977
d5536 d5600
e224 e288 g2210
b7136
h1282 h1283 h1409
a96 a4865 d4673 d8769 d8770 d8802 d10179 d10209 d10210 e835 h2592 h2593 h2594 h2595 h2628 h2629 h2656 h2657 h2658 h2659 h2753 h2754 h2755 h2756 h2784 h2786 h2787 h2789 i6213
b736
h3841
d9857
a9857 h3808
d2912
b3136 c2752 g7296
a4962 a6339
a5856 a5857 a5858
c6464 c6465 c6466 c7169 c7203
f3840 f4227
d8897 d8993 d9089 d9090 d9249
b6657
b2785 b4128 d1986 i3394 i3395 i3554
b2210 b3073 b3074 f10436
f10529
f6528
h3970
g8960
g994
d3298 e4164
d9060 h4801 h4802
d6432
e4864
f1665
a8416 a8417 f5056
h4098
i1921
i1891
i1856
e320 e833 e5442 e5537 f4961 i2597
g1537 g1538
g8928
d1120
c5633
e129
f2465 f2592 f2593
a6787
f9952
e6784 e6785
f12161
f8352
d5890
a9665 b1632 i6113
f7777
e6528
d194 d257 i4323
a9248
c194 f2978 i4193
c9826
h5120
a7073 f6368 f6592
e2980
c7202
e4835 e4928
d5794 d5795
d6561
c6208 g7233 g9344
d6944 e3780
f12000
e2080
e7458
e579
b6176 e1346 g8515 g8516 g8517 g8544
f10656
f10881
g9026
b1605 b3649 d4864 d9156 g8321 i3393 i3844
g5856
b4930
b6496 g5185
d1315
a9668 e514
i2372
c6018
d608 d609 d610 d5024 d6753 e3009 i2149 i2241 i3105 i6913
f8896 i6914
f11204
d8290
f672
h2240
h2210
b4512
c1634 c1696
f448 i485
d7554 d7649
b1537 e960 h1153
d7746
b4608
c8448 c8450 d7777 i673 i6408 i6854
b2272
d8418 i2660
b7328
e1057
h5154
h5283
h5253
f3713 f6913 h1985
i6086
f6914 f7840 h1984 h1986 h1987
a7136 a9570 f5249 i515 i516 i544 i545 i546 i6401
g4448
a1856 a9184
a1825 a3264 a7937
d6370 d6371
f864
h5153
c6528 h5252
c6529
f12354
h608
a99
c992
h481 i3236
h482 i3235
h480
d3169 d3521
a865 f5568 h1666
a6464
g5568
g5155
i6856
c1665
h5156
f10657
a8736 a8737 a8800 a8992
a8738
c9696
d5377
c6785 d2465 d3426 d5441 e1248
f4001
f10725
d2464 e1920
f11364
f8640
f1184
f1155
a3138
d8192
e3298
a1280 b1472 b1473 b1474 d9186 f8960 f12225 g2272
a2275 d8416 g4416
h1284
d1984
b2275 b6179
d10272
b2179 d1634 f6400 i2817
f1217
c7906 d7424 i2369 i2373 i6595
f4258
c8129 d2273 i2370
f13472
h1856
h1317
h5186
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
c4385
c4161
d6465 d6689
d2690
g9217
d6464
f320
g4738 g4739
b1668 g3649 g4288
i6536
a2274
b2880 d259 d2913 e1345 g3232 i1799 i2982 i3360 i3361 i3362 i3363 i3364
d2144 i1249 i3555 i5985 i5986 i5988
c7136 d3424 e1056
c1250
b1153 c5730 i3781 i4128 i4131 i4132 i4133 i4163
g4291 i3428
b2401
g2497
f12834
g7557 g7558 g7714 g8481 g8482 g8483 g8484
f7459
c7618
b4544
d3808
f10306
i3429 i3460
b7970 g8065 h1412
a8896 a9121
i3171
c2816 c7170 f5441 g9348
b6208
b5250 d9248 e5280 i2048 i2880
d8480 d8481 g2083
a3200 a3201
f6338 i2245 i3108
h4804
d6496
c993 c1537
a4480 a4481 a4512 f1760
h419
g4929
h354
g1472
a5376
a5920 a7072 d2080 d2082 d2818 d7364 f6307 h4451 i3107 i3653
a9056 d8225 d8576 g2050 g2080 g2082 h2790 h2818
d8195 d8384 d8386 d8417
h2816
c8193 e2948
b4704 i3846
a2208
a864 f7616 i513
d10689 e2883
d10688 d10690 d10722
d10176 e800 h2624 h2626 h2661 h2788
e834
h2530
h2532
h2531
h2529
d1923
c9601 e99 i2819 i3104
c673
i2528 i2529 i2530 i2724 i5253 i5536
a1089
d10721 i5603
d10592
b2337
c1508
f4291
f7233 f7328 h1184
h4768
b2530
f2816
a8544
d5601
d3044 d9157 e1473 f5634 f10081 h96 h97 h132 h321 i1859 i2114 i6851
h451
h98 i1862
h452
e1186
c7361 d7298 e2978 f5024 h2176
d1088
i3655 i3746 i4994 i6919
i1889
d8896 e2561 e2562 e3491 e5441 e5730 e5825
e354
b2242 b3712 c1184 i2915
i1284 i1285 i1312
d3073
d10016
f9568
b2656 b2657 b2658 c7552
f2946
f2977
a8192 d8866 d10465 f11907 h3426
g4256
i6759
a1153 f8258 g2594
i6757
b416 d4289
a4705 a4706
c1440
g2625 g2688 g4097
f11104
g2624
a6977 d8705 i1186 i4544 i4837
a6976 g1057
h1959 h5315
d8160
d2561 e1184 f12737 h5248 i6020
c4353
d1985
f10080
g3904 g4290
a6785
f12864 i6756
h3362
f8128
b2466
g5152
g5153
e2304 e2308 e2336
i1539
c5056 c5057 c6849 f8644 f8672 g1216 g1217 g1218 h4064 h4130 i1536 i1540
b6530 e576 f9345 h4160 h4161 h4164 i996 i1569 i1667 i1668 i4928
h4193
f8643 f10880
h4194
i4929
g2819
d6721
e6851 g4480 g6147 g6148 i259 i385 i2017 i2883 i6118
f10979
g5664
f833 f6465 i1987
i1893
f6370 f7681 f8994
e7586
e7616
b576 b6498
g5184
e6339
c1089
a4961 a6784 a6786
g9316
c7168
a7234
e1408
c1569
c930 c994 c1697 c1698
a6560
a4384
f2019
a993
i4197
i4196
a3586 i609 i610 i674
a8256
d5888 d5889 d6595 d6688 d6817
e4005
a3649 b160 f4608
f7267
f7268
f7269
f7234
f7235
f7236
f7237
f7270
f7238
f7264
f7265
f7266
i2725
g9441
b5284 c4258 e352 f6499 f12833 g3873 i2182 i2885 i5505
b6240
f10276
f12866
d9187
d9376
d7203
d6592
d6562
h384
g5763 g6336 i192
i6083
b1890 b3780 b6049 e5089 g7458 g8128 i193
f10947
g4675
g6656 g8609 i6753
i3139
h576
f10305
f5633 f10435
f9954
g3842 i3142
c1312 i6528
f12804 g3840 g4064 i2403
b5252 b5253 b5280 g2531 g2659 i2402 i3109
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
g6017
i2533
a2496 i2532
a2912
d2562 i2561
e1153 f10784 g9440 i3426
c7201
i2496 i3234
a2594 i2467
b4192 i3397 i3398
g6466
f11109
f1344 f1346
d7202 e482 e5824 i6504
e7200
e7235
d258 d416 d417 d418 d419 d448 d449 d481 d705 d706 d707 d736 d834 d864
b257 b352 d1921 d1922
b1731 d640 d7362 d7458 e4131 f804 f2659 f7713 i2243 i3842 i3843 i5408 i6724
f8480
e6400
a1409 a8128
i1953 i1954 i1955 i1984
i1956
i3140
c2370 c2371 i6529
a1728 i736
i6438
g7943
c3778 c9440
g3073 g3491 h3872 h3873 h3936 h4001 i4708
g4195 i6720
i2273
d1248 d1249 d6946 e5248 e5986 f8897 f12544 f12577 f12578 g2560 g6016 i2272
g4708
f9570
e4128 f6402 i739 i6725
c1377
a7075
f1216
f9123
c1249
b4929 c5248 c8516 g3808 i2274 i2275 i2531 i6918
f8928
f11648
a801
f12002 f12065 i3141
a7137
a3584
a10178 e3394
d4995
i6022
f5152 f6817 f9921
f2784 f6496 i2851
c1219 f7617
c960 c5636
c1090 d2595 d2656
d3712
d6146
e1571 f11619 g641 g1536 i2177
g3392
a5120
c6912 c8256 f802 i2435 i4325 i4355 i5441 i6947
f11203
h2947
i1250 i6500
i1120 i2433 i6502 i6944
d7459
e6336
b3200 b3779 c640 c643 c672 f4129 f7904 g1152 i162 i163
e448
a544 i929
i1376 i5445
a128
i5443
i1349
h2946
d10307
f994
a7140
h3267 h3296
a2593
c5538 d6403 d7140 d7745 f6498 i2405 i2406
i5507
d6402
b4962 b6177
f9248 g5379 i2595 i2596 i2625
g5378
f11205 g5344
i5508
e4001
b5121 b6978 d2625 e1570 g2530 g3874 i2144 i2277 i2854 i2978 i3044 i3077
f10528
a2305 d2880 d2882
c7264
a4930 d9666
b5120 d2691 e2947 g2658 g3875 i2752
g4257 g4258
f8321
e6848
h3265
i1798
g5508
f7682
i4864
g1058 h3584
a7936 a9602 c3872 c9123 d5792 d6466 d6528 f5248 i514 i640 i642
a1826
a5283 d5793 d6658 f6721 f6722 g1282
a3457 i1184
a1216 f1474 f4864 f4896
e6465
f929 f930 f931 f960 f961 f962 f963 f964 f992 f993 f1473 f2370
i324
h2945
i5442
a3904
h4292 h4673
e6403
e6337
g2880 g2944 g3008 g3072
i3264
h3268
e5762 e5827
c7649
e417 e2018
g9218 i2624
f12672
d3075
f8898
b897 b930 b1604 b3520 b5442 d10368 d10530 d10560
e418 h3077 i1348
a97
h3264
i5509
a3554 e2785 i997 i1669 i1696
b6369 f9344 g2817 g2818 i963 i992 i1542
f10882
a1729
g4930 i3874
e6592
f9760
a994
i3875
f450 f451 f480 f481 f1762
f1763
f11776 g2816
c7523
b4514 f5409 f5410 f5411 f5440 f5504 i1568
d10468
i1572 i1664 i6656
d4576
i5281
c1282
a7074 d8419
c8801 i1254
g3137 h2849
e897 g1344 g1345 g1408 g1473 h2851
h2850
f10852
c8065 c9600 i130 i675 i5412 i5414 i5415 i5440
e3777
e4162
d6272 d6401
d2881
i1988
d8704
c5473
e420 h3171
b5248 e5249 i1796 i1985 i1990
i1892
a2049 d5858
b4737 i1795
f2948
f2817
f2401
f2275
f2402
i3556
a4929
f2945
h4195
b4290 b4353 b4417 b4482
f10273
h3875
h3813
c7810 c7811 c7841 c7842 c7907 f9280 f11809
f9250
c7777 c7808
f2944
d1632 d1633 d2689
d9057
g5537
h2434
a7777
e160
"""
