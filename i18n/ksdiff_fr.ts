<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>Adapter des poids à une scène</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>Fait des poids pour une scène à partir de ses propres PAN et MS, et les garde s’ils aident.</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>poids,entraînement,ajustement fin,adaptation,capteur,pansharpening</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>Couche panchromatique</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>Couche multispectrale</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>Nom des poids adaptés</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>Durée à respecter, minutes</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>Remplacer vos propres poids de ce nom</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>Les poids {name} sont prêts après {time}.</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>Non adaptés : les poids d’avant restent le meilleur choix pour cette scène.</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>Bandes multispectrales, toutes si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>Étapes de chaque essai, si 0 autant qu’il en tient dans la durée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>Si des poids ont été écrits</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>Nom des poids adaptés, vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>Fichier des poids adaptés</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>Pourquoi aucun poids n’a été écrit</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>Erreur disparue sur les blocs réservés, pour cent</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>ERGAS sur les blocs réservés avant</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>ERGAS sur les blocs réservés après</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>HQNR avant</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>HQNR après</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>Étapes de chaque essai</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>Secondes écoulées</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>L’adaptation nécessite PyTorch dans le Python de QGIS lui-même, qui ne l’a pas.</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>Exécutez « python -m ksdiff_core adapt » dans un Python qui a PyTorch et GDAL.</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>Évaluer un raster pansharpené</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>Rapport sur la qualité d’un raster pansharpené, quel qu’en soit l’auteur.</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>qualité,rapport,pansharpening,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>Couche pansharpenée</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>Image vraie, s’il y en a une</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>Incertitude, s’il y en a une</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>Méthode à juger à résolution réduite</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>Bandes multispectrales du raster, toutes si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Rapport de qualité</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les nombres</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>{output} écrit en {time}.</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>Cohérence radiométrique en un mot</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>Meilleure méthode classique selon HQNR</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>Ce que mesurent SAM, ERGAS, Q2n et SCC</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>Erreur de reprojection, EQM relative</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM, degrés</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} a été choisi à la fois comme résultat et comme entrée.</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>Choisissez le raster produit à partir de PAN et de MS.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertitude</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>Erreur inattendue {kind} : {error}. Merci de la signaler avec ce journal.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>Dit ce qu’il faut coller dans le signalement d’un problème.</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>diagnostic,version,PyTorch,périphérique,assistance</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>Diagnostic sous forme de fichier</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>Le diagnostic ne peut pas être écrit dans {path} : {error}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>Bandes multispectrales à affiner, toutes si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>Bandes du résultat, toutes si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>Bandes interpolées et non affinées</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>Masque, hors duquel le résultat est sans donnée</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>Valeur sans donnée du résultat</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>Type de données de sortie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>Aperçus pour un affichage rapide ; cog en a toujours</translation>
    </message>
    <message>
        <source>Quality report on the result, beside it</source>
        <translation>Rapport de qualité sur le résultat, à côté</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>Options de création GeoTIFF</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>Étapes de diffusion, 0 pour automatique</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>Vues de chaque tuile</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>Graine de la diffusion</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>Corriger le résultat pour qu’il redonne exactement MS</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Précision du réseau</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>Côté des tuiles en pixels PAN, 0 pour automatique</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>Mémoire en Mo, 0 pour un quart de ce qui est libre</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>Poursuivre une exécution interrompue</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>Pansharpening</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>Fusionne PAN et MS en une image MS à la taille de pixel de PAN.</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>pansharpening,fusion,panchromatique,multispectral,diffusion</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>Qualité de ksdiff</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>Emprise, toute la scène si vide</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Image pansharpenée</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>Méthode utilisée</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Périphérique utilisé</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>Taille de pixel MS divisée par celle de PAN</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>{output} écrit : {size}, {type}, en {time} sur {device}.</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>Corriger un décalage entre PAN et MS</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>Décalage donné : pixels PAN dont MS descend</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>Décalage donné : pixels PAN dont MS va à droite</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>Autres fichiers multispectraux, si chaque bande est un fichier</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>Bande panchromatique</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>Poids : un nom ou un fichier, ceux fournis si vide</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>Poids de KSDiff</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gérer les poids</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>Liste, vérifie, importe, télécharge et supprime des poids.</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>poids,modèle,téléchargement,somme de contrôle,licence,hors ligne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>Nom des poids ; à vérifier, tous si vide</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>Adresse de téléchargement, si les poids ne sont pas dans la liste</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>SHA-256 de ce qui se trouve à cette adresse</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>Remplacer d’autres poids de ce nom</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>Liste des poids</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Nombre de poids</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>Fichier des poids, ou leur dossier</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME, ou URL et SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>L’action {action} nécessite {parameters}.</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>L’action list montre tous les noms.</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>environ {time} restant, {speed} par minute</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>Diagnostic de KSDiff</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>Le diagnostic est dans le presse-papiers. Collez-le dans votre signalement.</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Collecte du diagnostic…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>Takes {low} to {high} on the processor; known better after a run.</source>
        <translation>Prend de {low} à {high} sur le processeur ; connu plus précisément après une exécution.</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>Dure environ {time} sur {device}, aussi vite que la dernière exécution.</translation>
    </message>
    <message>
        <source>Needs at most {size} MB of disk.</source>
        <translation>Nécessite au plus {size} Mo de disque.</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>Choisissez les deux couches pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Make a Python with PyTorch</source>
        <translation>Créer un Python avec PyTorch</translation>
    </message>
    <message>
        <source>Python to make it with</source>
        <translation>Python servant à le créer</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>PyTorch (BSD licence), numpy and safetensors are fetched from pypi.org and pytorch.org into a folder of their own in your profile: {folder}. Neither QGIS nor the Python below is changed. The options can be closed meanwhile, and QGIS used. It can be removed again on the same page.</source>
        <translation>PyTorch (licence BSD), numpy et safetensors sont téléchargés de pypi.org et pytorch.org dans un dossier à part de votre profil : {folder}. Ni QGIS ni le Python ci-dessous ne sont modifiés. Entre-temps, les options peuvent être fermées et QGIS utilisé. Il peut être supprimé sur cette même page.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>for the processor: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>pour le processeur : {download} Go à télécharger, {disk} Go sur le disque</translation>
    </message>
    <message>
        <source>for an NVIDIA GPU: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>pour un GPU NVIDIA : {download} Go à télécharger, {disk} Go sur le disque</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python avec PyTorch</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>le Python de QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>Test de {python}</translation>
    </message>
    <message>
        <source>Remove the Python with PyTorch</source>
        <translation>Supprimer le Python avec PyTorch</translation>
    </message>
    <message>
        <source>Delete this folder?

{folder}</source>
        <translation>Supprimer ce dossier ?

{folder}</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>Installez-le là, ou créez un Python comme indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Cancelled; nothing is left of it.</source>
        <translation>Annulé ; il n’en reste rien.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>La méthode ksdiff nécessite PyTorch. Si le Python de QGIS n’en a pas, choisissez un autre Python qui l’a, ou le dossier de son environnement. QGIS lui envoie alors les pixels et écrit ce qui revient ; rien n’est installé dans QGIS.</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>Où KSDiff calcule</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>La variable d’environnement {name} prime sur ce réglage : {python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>Aperçu KSDiff</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>Les deux côtés montrent MS tel quel.</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>Choisissez une méthode d’un des deux côtés.</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>Aperçu de KSDiff</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Lecture de la scène</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Annulé ; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>Appuyez sur Aperçu pour voir l’autre méthode.</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} pixels PAN, {time} sur {device}.</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>La carte montre {wanted} millions de pixels et un aperçu en a au plus {most} : ceci est le milieu. Zoomez pour choisir un autre endroit.</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>&amp;Aperçu de ce que montre la carte</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Mon&amp;trer sur la carte</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>&amp;Pansharpening de toute la scène…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>&amp;Multispectral</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>Pan&amp;chromatique</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>Côté &amp;gauche</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>Côté &amp;droit</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>Déplacer le séparateur sur la carte</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>Touches : virgule et point sur la carte, flèches sur le curseur</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>Fusionner la partie de la scène que montre la carte. Ses pixels sont ceux que donnerait l’exécution complète.</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>Ouvrir l’algorithme avec ces couches et la méthode</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>MS tel quel</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>MS interpolé</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>Comment créer un Python avec PyTorch</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>En créer un…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>Avec le Python de python.org ou de votre système</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>Avec conda ou Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>Manière de le créer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>KSDiff can make one in a folder of its own in your profile.</source>
        <translation>KSDiff peut en créer un dans un dossier à part de votre profil.</translation>
    </message>
    <message>
        <source>Or make it yourself:</source>
        <translation>Ou créez-le vous-même :</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>Exécutez ceci dans un terminal ; cela prend environ 1 Go sur le disque et calcule sur le CPU. Choisissez ensuite le dossier {folder} ci-dessus et testez-le. Pour un GPU NVIDIA, installez la version de PyTorch que pytorch.org indique pour votre système.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>Comparer les poids sélectionnés à leur SHA-256 publié</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>Ajouter des poids depuis un fichier, sans réseau</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Télécharger…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>Ajouter des poids de la liste ou depuis une adresse</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>Effacer des poids ajoutés ; ceux de KSDiff restent</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>Montrer le fichier des poids sélectionnés dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>Vérifier les poids</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importer des poids</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Télécharger des poids</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>Effacer les fichiers de ces poids ?

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>Supprimer des poids</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Supprimés : {names}.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>{folder} ne peut pas être créé : {error}.</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>Vérifiez que le dossier au-dessus est accessible en écriture.</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>Les poids sont ce que le réseau de KSDiff a appris. Le pansharpening utilise ceux nommés ksdiff, sauf si vous lui donnez le nom d’autres.</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} est prêt. Donnez ce nom comme « Poids » du pansharpening.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Vérifiés : {names}.</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>&amp;Remplacer d’autres poids de ce nom</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>Détails des poids</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>Choisir des poids</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 chiffres de 0 à 9 et de a à f</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>&amp;SHA-256</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>Ce qui n’a pas ce SHA-256 ne sera pas installé.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>Aucun raster {role} n’a été donné.</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>Choisissez une couche ou un fichier.</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>Donnez une valeur que le paramètre permet.</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>Choisissez parmi {options}.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Donnez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Donnez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Donnez un nombre.</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} a été choisi à la fois comme PAN et comme MS.</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>Choisissez deux rasters de la même scène.</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>Choisissez un nom de fichier se terminant par {suffix}.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>Aucun fichier de sortie n’a été donné.</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} n’est pas un raster ; un raster {role} est nécessaire.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Choisissez une couche raster.</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} vient du fournisseur « {kind} » et n’a pas de valeurs de pixel d’origine.</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>Choisissez un fichier raster comme raster {role}.</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>La couche {name} est cassée : son fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>Réparez sa source de données.</translation>
    </message>
    <message>
        <source>Making a Python with PyTorch</source>
        <translation>Création d’un Python avec PyTorch</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>Le masque {name} n’est ni une couche de polygones ni un raster.</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>Choisissez une couche de polygones ou un raster.</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>Le masque {name} ne peut pas être enregistré : {problem}.</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>Enregistrez la couche dans un fichier et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>Pansharpening avec KSDiff…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Poids…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>La carte montre un endroit éloigné de la couche panchromatique.</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>Zoomez d’abord sur cette couche.</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>Le Python de QGIS n’a pas PyTorch.</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>Le Python de QGIS a PyTorch{version}.</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>aucun, et aucun n’est nécessaire</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>KSDiff peut y calculer, sur le GPU {device}.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>KSDiff peut y calculer, sur le GPU d’Apple.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>KSDiff peut y calculer, sur le CPU.</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>Ce Python est en 32 bits ; PyTorch en demande un en 64 bits.</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>KSDiff ne peut pas y calculer. Manquant ou cassé : {packages}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>Périphérique : CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>Périphérique : {name}, {memory} Mo</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>Pansharpening KSDiff</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name} (pansharpené)</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>La méthode ksdiff nécessite PyTorch, que le Python de QGIS n’a pas.</translation>
    </message>
    <message>
        <source>Make or choose a Python that has it under Settings, Options, KSDiff, or take the method mtf-glp-hpm, which needs nothing.</source>
        <translation>Créez ou choisissez un Python qui l’a sous Préférences, Options, KSDiff, ou prenez la méthode mtf-glp-hpm, qui n’a besoin de rien.</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>PyTorch de {python}</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>PyTorch n’est pas installé</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>Erreur inattendue {kind} : {error}.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Merci de la signaler.</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>{path} supprimé.</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} est prêt : {path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Entraîné sur : {data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>Dossier de vos propres poids</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>téléchargeable</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>sans empreinte connue</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>pas comme attendu</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>Personne n’a indiqué de SHA-256 auquel comparer ce fichier. Importez-le pour qu’un soit conservé.</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>Ce fichier est endommagé, ou n’est pas celui connu sous ce nom. Supprimez-le, ou procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>fourni avec KSDiff</translation>
    </message>
    <message>
        <source>download</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus de</translation>
    </message>
    <message>
        <source>below</source>
        <translation>au-dessous de</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>idéal</translation>
    </message>
    <message>
        <source>brightest</source>
        <translation>le plus clair</translation>
    </message>
    <message>
        <source>darkest</source>
        <translation>le plus sombre</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>le plus vert</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>minutes is {0}, expected a number above 0 up to 1440.</source>
        <translation>minutes vaut {0}, un nombre supérieur à 0 et d’au plus 1440 est attendu.</translation>
    </message>
    <message>
        <source>Give a number of minutes in that range.</source>
        <translation>Donnez un nombre de minutes dans cet intervalle.</translation>
    </message>
    <message>
        <source>steps is {0}, expected 0 to {1}.</source>
        <translation>steps vaut {0}, de 0 à {1} est attendu.</translation>
    </message>
    <message>
        <source>Give a whole number in that range.</source>
        <translation>Donnez un nombre entier dans cet intervalle.</translation>
    </message>
    <message>
        <source>device is {0}, expected one of {1}.</source>
        <translation>device vaut {0}, l’une de ces valeurs est attendue : {1}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>On {0} held-out blocks the error at reduced resolution changed by {1}; a clear fall of at least {2} is required.</source>
        <translation>Sur {0} blocs réservés, l’erreur à résolution réduite a changé de {1} ; une baisse nette d’au moins {2} est exigée.</translation>
    </message>
    <message>
        <source>At full resolution HQNR fell from {0} to {1}; it must not fall.</source>
        <translation>À pleine résolution, HQNR a baissé de {0} à {1} ; il ne doit pas baisser.</translation>
    </message>
    <message>
        <source>The reprojection error grew from {0} to {1}; it must not grow.</source>
        <translation>L’erreur de reprojection est passée de {0} à {1} ; elle ne doit pas augmenter.</translation>
    </message>
    <message>
        <source>Other weights are called {0} already ({1}).</source>
        <translation>D’autres poids s’appellent déjà {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another name, or allow to overwrite them if they are your own.</source>
        <translation>Choisissez un autre nom, ou permettez de les écraser si ce sont les vôtres.</translation>
    </message>
    <message>
        <source>{0} trials of {1} steps, as asked for.</source>
        <translation>{0} essais de {1} étapes, comme demandé.</translation>
    </message>
    <message>
        <source>{0} trial{1} of {2} steps fit into {3} minutes; with steps = {4} the same weights are made again.</source>
        <translation>{0} essai(s) de {2} étapes en {3} minutes ; avec steps = {4}, les mêmes poids sont refaits.</translation>
    </message>
    <message>
        <source>{0} minutes are too short for this scene on this machine; about {1} are needed.</source>
        <translation>{0} minutes sont trop courtes pour cette scène sur cette machine ; il en faut environ {1}.</translation>
    </message>
    <message>
        <source>{0} more need more time.</source>
        <translation>Il faut plus de temps pour {0} de plus.</translation>
    </message>
    <message>
        <source>Adapted from {0} {1} on {2}, {3}</source>
        <translation>Adaptés de {0} {1} sur {2}, {3}</translation>
    </message>
    <message>
        <source>of that scene</source>
        <translation>de cette scène</translation>
    </message>
    <message>
        <source>unknown sensor</source>
        <translation>capteur inconnu</translation>
    </message>
    <message>
        <source>The weights before stay the better choice for this scene; nothing was written.</source>
        <translation>Les poids d’avant restent le meilleur choix pour cette scène ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>on {0} held-out blocks ERGAS went from {1} to {2}, block by block {3}; at full resolution HQNR went from {4} to {5}, the reprojection error from {6} to {7}.</source>
        <translation>sur {0} blocs réservés, ERGAS est passé de {1} à {2}, bloc par bloc {3} ; à pleine résolution, HQNR est passé de {4} à {5}, l’erreur de reprojection de {6} à {7}.</translation>
    </message>
    <message>
        <source>Wrote {0}: {1}, {2} numbers.</source>
        <translation>{0} écrit : {1}, {2} nombres.</translation>
    </message>
    <message>
        <source>No weights passed</source>
        <translation>Aucun des poids n’a été retenu</translation>
    </message>
    <message>
        <source>to adapt to the scene</source>
        <translation>pour l’adaptation à la scène</translation>
    </message>
    <message>
        <source>{0} holds weights that are adapted to a scene already.</source>
        <translation>{0} contient des poids déjà adaptés à une scène.</translation>
    </message>
    <message>
        <source>Adapt the ones they were made of, by default those that ship with KSDiff.</source>
        <translation>Adaptez ceux dont ils sont issus, par défaut ceux fournis avec KSDiff.</translation>
    </message>
    <message>
        <source>The scene holds {0} valid numbers of MS; even the smallest adaptation needs more.</source>
        <translation>La scène contient {0} nombres valides de MS ; même la plus petite adaptation en demande plus.</translation>
    </message>
    <message>
        <source>Trying {0}</source>
        <translation>Essai : {0}</translation>
    </message>
    <message>
        <source>Learned one scale lower, {0}: the error at the scale of MS changed by {1}.</source>
        <translation>Appris à l’échelle immédiatement inférieure, {0} : l’erreur à l’échelle de MS a changé de {1}.</translation>
    </message>
    <message>
        <source>What can be learned from this scene at a coarser scale does not hold at the finer one: in the rehearsal the best of {0} ways changed the error by {1}.</source>
        <translation>Ce qui s’apprend de cette scène à une échelle plus grossière ne vaut pas à l’échelle plus fine : à la répétition, la meilleure de {0} manières a changé l’erreur de {1}.</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>Apprentissage : {0}</translation>
    </message>
    <message>
        <source>Learned at the scale of MS, {0}: {1}</source>
        <translation>Appris à l’échelle de MS, {0} : {1}</translation>
    </message>
    <message>
        <source>The adapted weights cannot be stored: {0}.</source>
        <translation>Les poids adaptés ne peuvent pas être enregistrés : {0}.</translation>
    </message>
    <message>
        <source>Free some space in {0}.</source>
        <translation>Libérez de l’espace dans {0}.</translation>
    </message>
    <message>
        <source>Storing the weights</source>
        <translation>Enregistrement des poids</translation>
    </message>
    <message>
        <source>MS has {0} x {1} pixels, of which too few are valid and under PAN; at least {2} x {3} in one piece are needed to learn and to test.</source>
        <translation>MS a {0} x {1} pixels, dont trop peu sont valides et sous PAN ; il en faut au moins {2} x {3} d’un seul tenant pour apprendre et pour tester.</translation>
    </message>
    <message>
        <source>PAN {0} x {1}, MS {2} x {3} pixels with {4} bands; sensor {5}; Nyquist gains {6}.</source>
        <translation>PAN {0} x {1}, MS {2} x {3} pixels à {4} bandes ; capteur {5} ; gains de Nyquist {6}.</translation>
    </message>
    <message>
        <source>{0} was given as both PAN and MS.</source>
        <translation>{0} a été donné à la fois comme PAN et comme MS.</translation>
    </message>
    <message>
        <source>Choose two images of the same scene.</source>
        <translation>Choisissez deux images de la même scène.</translation>
    </message>
    <message>
        <source>{0} plot{1} of {2} x {3} MS pixels; a quarter of each is held out.</source>
        <translation>{0} parcelle(s) de {2} x {3} pixels MS ; un quart de chacune est réservé.</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>the offsets of the last layers</source>
        <translation>les biais des dernières couches</translation>
    </message>
    <message>
        <source>the offsets of all layers</source>
        <translation>les biais de toutes les couches</translation>
    </message>
    <message>
        <source>the offsets of all layers, PAN's share first</source>
        <translation>les biais de toutes les couches, la part de PAN d’abord</translation>
    </message>
    <message>
        <source>the offsets of all layers, from pairs of ratio 2</source>
        <translation>les biais de toutes les couches, à partir de paires de rapport 2</translation>
    </message>
    <message>
        <source>the last layers</source>
        <translation>les dernières couches</translation>
    </message>
    <message>
        <source>% of pixels</source>
        <translation>% des pixels</translation>
    </message>
    <message>
        <source>This raster</source>
        <translation>Ce raster</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Too few pixels are valid for histograms.</source>
        <translation>Trop peu de pixels sont valides pour des histogrammes.</translation>
    </message>
    <message>
        <source>{0}. The {1} place</source>
        <translation>{0}. Lieu « {1} »</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a spectrum.</source>
        <translation>Aucun lieu n’est assez exempt de pixels sans donnée pour un spectre.</translation>
    </message>
    <message>
        <source>No edge is free enough of nodata for a profile.</source>
        <translation>Aucun bord n’est assez exempt de pixels sans donnée pour un profil.</translation>
    </message>
    <message>
        <source>{0}, correlation with PAN {1}</source>
        <translation>{0}, corrélation avec PAN {1}</translation>
    </message>
    <message>
        <source>PAN, mean and contrast matched</source>
        <translation>PAN, moyenne et contraste ajustés</translation>
    </message>
    <message>
        <source>EXP (MS interpolated)</source>
        <translation>EXP (MS interpolé)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Histogram of {0}</source>
        <translation>Histogramme de {0}</translation>
    </message>
    <message>
        <source>Profile of {0}</source>
        <translation>Profil de {0}</translation>
    </message>
    <message>
        <source>PAN pixels from the edge</source>
        <translation>Pixels PAN à partir du bord</translation>
    </message>
    <message>
        <source>Wavelength, nm</source>
        <translation>Longueur d’onde, nm</translation>
    </message>
    <message>
        <source>{0}: {1}° between MS and this raster</source>
        <translation>{0} : {1}° entre MS et ce raster</translation>
    </message>
    <message>
        <source>The fused raster lies outside the area that PAN and MS have in common.</source>
        <translation>Le raster fusionné se trouve hors de la zone commune à PAN et MS.</translation>
    </message>
    <message>
        <source>Choose the PAN and the MS it was made of.</source>
        <translation>Choisissez le PAN et le MS dont il est issu.</translation>
    </message>
    <message>
        <source>The {0} has the coordinate reference system {1}, the PAN {2}.</source>
        <translation>L’entrée {0} a le système de coordonnées de référence {1}, PAN a {2}.</translation>
    </message>
    <message>
        <source>Warp the {0} to the grid of the PAN first.</source>
        <translation>Reprojetez d’abord l’entrée {0} sur la grille de PAN.</translation>
    </message>
    <message>
        <source>The {0} does not have the pixels of the PAN: over its {1} x {2} pixels the two grids drift {3} PAN pixels apart.</source>
        <translation>L’entrée {0} n’a pas les pixels de PAN : sur ses {1} x {2} pixels, les deux grilles s’écartent de {3} pixels PAN.</translation>
    </message>
    <message>
        <source>Choose the PAN it was made of, or warp the {0} to the grid of the PAN first.</source>
        <translation>Choisissez le PAN dont elle est issue, ou reprojetez d’abord l’entrée {0} sur la grille de PAN.</translation>
    </message>
    <message>
        <source>The fused raster has {0} band{1}, the MS {2}.</source>
        <translation>Le raster fusionné a {0} bande(s), MS en a {2}.</translation>
    </message>
    <message>
        <source>Choose the MS bands that the bands of the fused raster stand for, in its order.</source>
        <translation>Choisissez les bandes MS auxquelles correspondent les bandes du raster fusionné, dans son ordre.</translation>
    </message>
    <message>
        <source>The reference has {0} bands, the fused raster {1}.</source>
        <translation>La référence a {0} bandes, le raster fusionné {1}.</translation>
    </message>
    <message>
        <source>Choose a reference with the bands of the fused raster.</source>
        <translation>Choisissez une référence qui a les bandes du raster fusionné.</translation>
    </message>
    <message>
        <source>The uncertainty raster has {0} bands, expected 1 or {1}.</source>
        <translation>Le raster d’incertitude a {0} bandes, 1 ou {1} sont attendues.</translation>
    </message>
    <message>
        <source>Choose the uncertainty of this fused raster.</source>
        <translation>Choisissez l’incertitude de ce raster fusionné.</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>raster fusionné</translation>
    </message>
    <message>
        <source>uncertainty raster</source>
        <translation>raster d’incertitude</translation>
    </message>
    <message>
        <source>A quality report needs a fused raster and an output, a page or a JSON file.</source>
        <translation>Un rapport de qualité nécessite un raster fusionné et une sortie, une page ou un fichier JSON.</translation>
    </message>
    <message>
        <source>Name the raster, and a file that ends in .html or .json.</source>
        <translation>Indiquez le raster, et un fichier se terminant par .html ou .json.</translation>
    </message>
    <message>
        <source>method is {0}, expected one of {1}.</source>
        <translation>method vaut {0}, l’une de ces valeurs est attendue : {1}.</translation>
    </message>
    <message>
        <source>The raster does not say that KSDiff made it. A finished file cannot be judged at reduced resolution: that needs the method itself, run again on the degraded images. The indices at full resolution above are all that can be said.</source>
        <translation>Le raster ne dit pas que KSDiff l’a produit. Un fichier fini ne peut pas être jugé à résolution réduite : il faut pour cela la méthode elle-même, exécutée à nouveau sur les images dégradées. Les indices à pleine résolution ci-dessus sont tout ce qu’on peut dire.</translation>
    </message>
    <message>
        <source>Judging a method at reduced resolution was not asked for.</source>
        <translation>Juger une méthode à résolution réduite n’a pas été demandé.</translation>
    </message>
    <message>
        <source>With a reference, reduced resolution is not needed.</source>
        <translation>Avec une référence, la résolution réduite n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The raster names its method: {0}.</source>
        <translation>Le raster indique sa méthode : {0}.</translation>
    </message>
    <message>
        <source>Reduced resolution: degrading the scene</source>
        <translation>Résolution réduite : dégradation de la scène</translation>
    </message>
    <message>
        <source>Reduced resolution: {0}</source>
        <translation>Résolution réduite : {0}</translation>
    </message>
    <message>
        <source>The method {0} was named by the user, not by the raster: these numbers say how good it is on this scene, not how the raster was made.</source>
        <translation>La méthode {0} a été indiquée par l’utilisateur, non par le raster : ces nombres disent ce qu’elle vaut sur cette scène, non comment le raster a été produit.</translation>
    </message>
    <message>
        <source>The raster was made with the weights {0}; judged are the weights {1}.</source>
        <translation>Le raster a été produit avec les poids {0} ; sont jugés les poids {1}.</translation>
    </message>
    <message>
        <source>Reduced resolution was not possible. {0}</source>
        <translation>La résolution réduite n’a pas été possible. {0}</translation>
    </message>
    <message>
        <source>The raster was made by {0}, which cannot run here. {1}</source>
        <translation>Le raster a été produit par {0}, qui ne peut pas être exécuté ici. {1}</translation>
    </message>
    <message>
        <source>of unknown name</source>
        <translation>de nom inconnu</translation>
    </message>
    <message>
        <source>Indices without a reference are hints. They depend on the settings below, agree only weakly with comparisons against a true image, and reward blur: interpolation (EXP) adds nothing and can have a high HQNR. Read HQNR together with D_rho and the reprojection error, look at the pictures, and compare only numbers that were computed with the same settings. Differences of HQNR below {0} say nothing.</source>
        <translation>Les indices sans référence sont des indications. Ils dépendent des réglages ci-dessous, ne concordent que faiblement avec les comparaisons à une image vraie et récompensent le flou : l’interpolation (EXP) n’ajoute rien et peut avoir un HQNR élevé. Lisez HQNR avec D_rho et l’erreur de reprojection, regardez les images, et ne comparez que des nombres calculés avec les mêmes réglages. Des différences de HQNR inférieures à {0} ne disent rien.</translation>
    </message>
    <message>
        <source>D_lambda, D_s, QNR: Alparone et al. 2008, D_s at PAN scale as in the DLPan-Toolbox.</source>
        <translation>D_lambda, D_s, QNR : Alparone et al. 2008, D_s à l’échelle de PAN comme dans la DLPan-Toolbox.</translation>
    </message>
    <message>
        <source>D_lambda_K: Khan, Alparone and Chanussot 2009, without decimation. HQNR: Aiazzi et al. 2014.</source>
        <translation>D_lambda_K : Khan, Alparone et Chanussot 2009, sans décimation. HQNR : Aiazzi et al. 2014.</translation>
    </message>
    <message>
        <source>D_rho and the reprojection error: after Scarpa and Ciotola 2022; the property is Wald's.</source>
        <translation>D_rho et l’erreur de reprojection : d’après Scarpa et Ciotola 2022 ; la propriété est celle de Wald.</translation>
    </message>
    <message>
        <source>SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli and Nencini 2009. SCC: Zhou et al. 1998.</source>
        <translation>SAM : Kruse et al. 1993. ERGAS : Wald 2000. Q2n : Garzelli et Nencini 2009. SCC : Zhou et al. 1998.</translation>
    </message>
    <message>
        <source>Reduced resolution: Wald, Ranchin and Mangolini 1997, with filters matched to the sensor.</source>
        <translation>Résolution réduite : Wald, Ranchin et Mangolini 1997, avec des filtres adaptés au capteur.</translation>
    </message>
    <message>
        <source>Quality of {0}</source>
        <translation>Qualité de {0}</translation>
    </message>
    <message>
        <source>{0} pixels, {1} band{2}, {3}, {4}</source>
        <translation>{0} pixels, {1} bande(s), {3}, {4}</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Décalée</translation>
    </message>
    <message>
        <source>On average {0} DN, {1} % of the mean; 95 % of the values are below {2} DN.</source>
        <translation>En moyenne {0} DN, {1} % de la moyenne ; 95 % des valeurs sont inférieures à {2} DN.</translation>
    </message>
    <message>
        <source>Places with the most, with much and with average detail. All images with bands share one stretch; the MS is shown in its own pixels. Maps are in percent of the mean DN, as root mean square over the bands.</source>
        <translation>Lieux ayant le plus de détail, beaucoup de détail et un détail moyen. Toutes les images avec bandes partagent un même étirement ; MS est montré dans ses propres pixels. Les cartes sont en pour cent du DN moyen, en moyenne quadratique sur les bandes.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <source>KSDiff {0}, {1}</source>
        <translation>KSDiff {0}, {1}</translation>
    </message>
    <message>
        <source>{0} windows (at most {1} of {2} × {3}) spread over {4} pixels; at reduced resolution at most {5} windows of {6} × {7} MS pixels</source>
        <translation>{0} fenêtres (au plus {1} de {2} × {3}) réparties sur {4} pixels ; à résolution réduite, au plus {5} fenêtres de {6} × {7} pixels MS</translation>
    </message>
    <message>
        <source>{0}, {1} pixels, {2}</source>
        <translation>{0}, {1} pixels, {2}</translation>
    </message>
    <message>
        <source>What was assessed: crops A, B, C, places of the spectra, and the line P across an edge</source>
        <translation>Ce qui a été évalué : extraits A, B, C, lieux des spectres, et la ligne P en travers d’un bord</translation>
    </message>
    <message>
        <source>made by KSDiff with the method {0}</source>
        <translation>produit par KSDiff avec la méthode {0}</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>produit ailleurs</translation>
    </message>
    <message>
        <source>At full resolution</source>
        <translation>À pleine résolution</translation>
    </message>
    <message>
        <source>EXP is the MS interpolated, without PAN. {0} is the classical method with the highest HQNR on this scene. {1}</source>
        <translation>EXP est MS interpolé, sans PAN. {0} est la méthode classique au HQNR le plus élevé sur cette scène. {1}</translation>
    </message>
    <message>
        <source>Its correlation with the absolute error is {0}; {1} of the errors are within it, {2} within twice of it (68 % and 95 % if it were the standard deviation of a normal error).</source>
        <translation>Sa corrélation avec l’erreur absolue est {0} ; {1} des erreurs n’en dépassent pas la valeur, {2} n’en dépassent pas le double (68 % et 95 % si c’était l’écart-type d’une erreur normale).</translation>
    </message>
    <message>
        <source>{0} The uncertainty is that of the given raster.</source>
        <translation>{0} L’incertitude est celle du raster donné.</translation>
    </message>
    <message>
        <source>all {0} of the common area</source>
        <translation>la totalité des {0} pixels de la zone commune</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogrammes</translation>
    </message>
    <message>
        <source>Sharpening should keep the histograms of the MS: a little wider, not moved.</source>
        <translation>L’affinage devrait conserver les histogrammes de MS : un peu plus larges, non déplacés.</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
    <message>
        <source>Mean DN over 3 × 3 MS pixels at places chosen by the program, numbered in the overview. A faithful raster keeps the spectrum of the MS over such an area.</source>
        <translation>DN moyen sur 3 × 3 pixels MS en des lieux choisis par le programme, numérotés dans la vue d’ensemble. Un raster fidèle conserve le spectre de MS sur une telle surface.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>DN along the line P of the overview, across the strongest step of PAN that is straight over {0} pixels, in the band most like PAN and in the one least like it. A sharp raster steps where PAN steps; one that overshoots has halos.</source>
        <translation>DN le long de la ligne P de la vue d’ensemble, en travers de la marche de PAN la plus forte qui soit droite sur {0} pixels, dans la bande la plus semblable à PAN et dans la moins semblable. Un raster net a sa marche là où PAN a la sienne ; un raster qui dépasse a des halos.</translation>
    </message>
    <message>
        <source>radiometric consistency, reprojection error {0}</source>
        <translation>cohérence radiométrique, erreur de reprojection {0}</translation>
    </message>
    <message>
        <source>HQNR; best classical method {0} {1}</source>
        <translation>HQNR ; meilleure méthode classique {0} {1}</translation>
    </message>
    <message>
        <source>largest shift of a band mean</source>
        <translation>plus grand décalage d’une moyenne de bande</translation>
    </message>
    <message>
        <source>grid, compared with PAN</source>
        <translation>grille, comparée à PAN</translation>
    </message>
    <message>
        <source>{0} windows, the first of</source>
        <translation>{0} fenêtres, la première de</translation>
    </message>
    <message>
        <source>one image of</source>
        <translation>une image de</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>{0}, MS pixel over PAN pixel; overlap {1}</source>
        <translation>{0}, pixel MS sur pixel PAN ; recouvrement {1}</translation>
    </message>
    <message>
        <source>Nyquist gains</source>
        <translation>Gains de Nyquist</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>{0} × {1} pixels for Q and Q2n; D_rho in windows of {2} × {3}</source>
        <translation>{0} × {1} pixels pour Q et Q2n ; D_rho dans des fenêtres de {2} × {3}</translation>
    </message>
    <message>
        <source>Pixels read</source>
        <translation>Pixels lus</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Par rapport à la référence</translation>
    </message>
    <message>
        <source>Compared with {0}, pixel by pixel.</source>
        <translation>Comparé à {0}, pixel par pixel.</translation>
    </message>
    <message>
        <source>At reduced resolution</source>
        <translation>À résolution réduite</translation>
    </message>
    <message>
        <source>PAN and MS were degraded by the ratio, fused again, and compared with the original MS (Wald's protocol): {0} {1} MS pixels, {2} left out on every side. This judges the method, not the file. {3}</source>
        <translation>PAN et MS ont été dégradés selon le rapport, fusionnés à nouveau et comparés au MS d’origine (protocole de Wald) : {0} {1} pixels MS, dont {2} laissés de côté sur chaque bord. Cela juge la méthode, non le fichier. {3}</translation>
    </message>
    <message>
        <source>Made by KSDiff</source>
        <translation>Produit par KSDiff</translation>
    </message>
    <message>
        <source>Agreement with the true image</source>
        <translation>Accord avec l’image vraie</translation>
    </message>
    <message>
        <source>Errors band by band, DN</source>
        <translation>Erreurs bande par bande, DN</translation>
    </message>
    <message>
        <source>The method {0} on this scene</source>
        <translation>La méthode {0} sur cette scène</translation>
    </message>
    <message>
        <source>Error against the reference</source>
        <translation>Erreur par rapport à la référence</translation>
    </message>
    <message>
        <source>Reprojection error</source>
        <translation>Erreur de reprojection</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a picture.</source>
        <translation>Aucun lieu n’est assez exempt de pixels sans donnée pour une image.</translation>
    </message>
    <message>
        <source>Crop {0}: row {1}, column {2} of the PAN</source>
        <translation>Extrait {0} : ligne {1}, colonne {2} de PAN</translation>
    </message>
    <message>
        <source>The assessed area</source>
        <translation>La zone évaluée</translation>
    </message>
    <message>
        <source>The ratios of the pixel sizes along rows and columns differ: {0} and {1}.</source>
        <translation>Les rapports des tailles de pixel le long des lignes et des colonnes diffèrent : {0} et {1}.</translation>
    </message>
    <message>
        <source>Warp the MS to pixels of the same shape as the PAN's first.</source>
        <translation>Reprojetez d’abord MS sur des pixels de même forme que ceux de PAN.</translation>
    </message>
    <message>
        <source>The scene is too small: {0}.</source>
        <translation>La scène est trop petite : {0}.</translation>
    </message>
    <message>
        <source>Choose a larger scene.</source>
        <translation>Choisissez une scène plus grande.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Learning from the scene</source>
        <translation>Apprentissage à partir de la scène</translation>
    </message>
    <message>
        <source>Choosing windows</source>
        <translation>Choix des fenêtres</translation>
    </message>
    <message>
        <source>Window {0} of {1}: the raster, EXP and {2}</source>
        <translation>Fenêtre {0} sur {1} : le raster, EXP et {2}</translation>
    </message>
    <message>
        <source>Fitting the classical methods</source>
        <translation>Ajustement des méthodes classiques</translation>
    </message>
    <message>
        <source>Window {0} of {1}: classical methods</source>
        <translation>Fenêtre {0} sur {1} : méthodes classiques</translation>
    </message>
    <message>
        <source>The fused raster has no valid pixel where PAN and MS have one.</source>
        <translation>Le raster fusionné n’a aucun pixel valide là où PAN et MS en ont.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of the rasters.</source>
        <translation>Vérifiez les valeurs sans donnée et les masques des rasters.</translation>
    </message>
    <message>
        <source>HQNR of all classical methods on this scene: {0}.</source>
        <translation>HQNR de toutes les méthodes classiques sur cette scène : {0}.</translation>
    </message>
    <message>
        <source>both distortions below in one number: D_lambda_K and D_s</source>
        <translation>les deux distorsions ci-dessous en un nombre : D_lambda_K et D_s</translation>
    </message>
    <message>
        <source>D_lambda_K</source>
        <translation>D_lambda_K</translation>
    </message>
    <message>
        <source>colours after blurring as the MS sensor does</source>
        <translation>couleurs après un flou comme celui du capteur MS</translation>
    </message>
    <message>
        <source>how bands resemble PAN, before and after</source>
        <translation>ressemblance des bandes avec PAN, avant et après</translation>
    </message>
    <message>
        <source>D_lambda and D_s in one number</source>
        <translation>D_lambda et D_s en un nombre</translation>
    </message>
    <message>
        <source>D_lambda</source>
        <translation>D_lambda</translation>
    </message>
    <message>
        <source>how bands resemble each other, before and after</source>
        <translation>ressemblance des bandes entre elles, avant et après</translation>
    </message>
    <message>
        <source>D_rho</source>
        <translation>D_rho</translation>
    </message>
    <message>
        <source>structure of PAN that is missing from the bands</source>
        <translation>structure de PAN absente des bandes</translation>
    </message>
    <message>
        <source>Reprojection RMSE</source>
        <translation>EQM de reprojection</translation>
    </message>
    <message>
        <source>difference to the MS when seen by its sensor again</source>
        <translation>différence avec MS, une fois vu à nouveau par son capteur</translation>
    </message>
    <message>
        <source>Reprojection ERGAS</source>
        <translation>ERGAS de reprojection</translation>
    </message>
    <message>
        <source>the same, weighted per band</source>
        <translation>le même, pondéré par bande</translation>
    </message>
    <message>
        <source>Reprojection RMSE, %</source>
        <translation>EQM de reprojection, %</translation>
    </message>
    <message>
        <source>in DN</source>
        <translation>en DN</translation>
    </message>
    <message>
        <source>Mean shift, %</source>
        <translation>Décalage moyen, %</translation>
    </message>
    <message>
        <source>Band by band, in the order of the raster</source>
        <translation>Bande par bande, dans l’ordre du raster</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Ce qu’il mesure</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Good: the relative RMSE is at most {good} or at most that of EXP, and no band mean moved by more than {shift}. Poor: it is above {poor} and above twice that of EXP, or a band mean moved by more than {far}. Moderate: anything between. EXP adds no detail, so its error is the cost of interpolation and blur alone. No thresholds are published for this; these are our own.</source>
        <translation>Bonne : l’EQM relative est d’au plus {good} ou au plus celle d’EXP, et aucune moyenne de bande n’a bougé de plus de {shift}. Faible : elle est supérieure à {poor} et au double de celle d’EXP, ou une moyenne de bande a bougé de plus de {far}. Moyenne : tout ce qui est entre les deux. EXP n’ajoute aucun détail, son erreur est donc le coût de l’interpolation et du flou seuls. Aucun seuil n’est publié pour cela ; ceux-ci sont les nôtres.</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixel size but lies between the PAN's pixels ({1}).</source>
        <translation>Le raster ({0}) a la taille de pixel de PAN mais se trouve entre les pixels de PAN ({1}).</translation>
    </message>
    <message>
        <source>It has the {0} band{1} of the MS: {2}.</source>
        <translation>Il a les mêmes bandes que MS ({0}) : {2}.</translation>
    </message>
    <message>
        <source>Radiometric consistency is {0}: seen again by the MS sensor, the raster differs from the MS by {1} of the mean DN (EXP: {2}).</source>
        <translation>La cohérence radiométrique est {0} : vu à nouveau par le capteur MS, le raster diffère de MS de {1} du DN moyen (EXP : {2}).</translation>
    </message>
    <message>
        <source>The band means moved by at most {0} ({1}, {2}).</source>
        <translation>Les moyennes des bandes ont bougé d’au plus {0} ({1}, {2}).</translation>
    </message>
    <message>
        <source>HQNR is {0}, {1} that of the best classical method here, {2} ({3}); interpolation alone has {4}. D_rho, the structure of PAN that is missing, is {5} ({6} {7}, interpolation {8}).</source>
        <translation>HQNR vaut {0}, {1} celui de la meilleure méthode classique ici, {2} ({3}) ; l’interpolation seule a {4}. D_rho, la structure de PAN qui manque, vaut {5} ({6} {7}, interpolation {8}).</translation>
    </message>
    <message>
        <source>The common area is {0} pixels; {1} windows spread over it were read, {2} of it.</source>
        <translation>La zone commune compte {0} pixels ; {1} fenêtres réparties dessus ont été lues, soit {2} de celle-ci.</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>non calculable</translation>
    </message>
    <message>
        <source>The raster has exactly the grid of the PAN, {0} pixels.</source>
        <translation>Le raster a exactement la grille de PAN, {0} pixels.</translation>
    </message>
    <message>
        <source>The raster ({0}) is a part of the PAN's grid ({1}), from its row {2} and column {3}.</source>
        <translation>Le raster ({0}) est une partie de la grille de PAN ({1}), à partir de sa ligne {2} et de sa colonne {3}.</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixels but extends beyond the PAN ({1}).</source>
        <translation>Le raster ({0}) a les pixels de PAN mais s’étend au-delà de PAN ({1}).</translation>
    </message>
    <message>
        <source>The radiometric consistency could not be computed: too few pixels are valid.</source>
        <translation>La cohérence radiométrique n’a pas pu être calculée : trop peu de pixels sont valides.</translation>
    </message>
    <message>
        <source>The shift of the band means could not be computed.</source>
        <translation>Le décalage des moyennes des bandes n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>The band means are those of the MS.</source>
        <translation>Les moyennes des bandes sont celles de MS.</translation>
    </message>
    <message>
        <source>HQNR could not be computed: too few pixels are valid.</source>
        <translation>HQNR n’a pas pu être calculé : trop peu de pixels sont valides.</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>égal à</translation>
    </message>
    <message>
        <source>All pixels of the common area were assessed.</source>
        <translation>Tous les pixels de la zone commune ont été évalués.</translation>
    </message>
    <message>
        <source>The raster lies {0} rows and {1} columns off the PAN's pixels; all indices contain this shift.</source>
        <translation>Le raster est décalé de {0} lignes et {1} colonnes par rapport aux pixels de PAN ; tous les indices contiennent ce décalage.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system; it was placed by its coordinates.</source>
        <translation>Le raster n’a pas de système de coordonnées de référence ; il a été placé d’après ses coordonnées.</translation>
    </message>
    <message>
        <source>PAN and MS overlap by only {0}; the rest was not assessed.</source>
        <translation>PAN et MS ne se recouvrent qu’à {0} ; le reste n’a pas été évalué.</translation>
    </message>
    <message>
        <source>The raster covers only {0} of what PAN and MS have in common.</source>
        <translation>Le raster ne couvre que {0} de ce que PAN et MS ont en commun.</translation>
    </message>
    <message>
        <source>{0} of the pixels that PAN and MS have are nodata in the raster.</source>
        <translation>{0} des pixels qu’ont PAN et MS sont sans donnée dans le raster.</translation>
    </message>
    <message>
        <source>The sensor is unknown, so a Nyquist gain of {0} was assumed for all bands. D_lambda_K, HQNR and the reprojection error depend on it; name the sensor if you know it.</source>
        <translation>Le capteur est inconnu, un gain de Nyquist de {0} a donc été supposé pour toutes les bandes. D_lambda_K, HQNR et l’erreur de reprojection en dépendent ; indiquez le capteur si vous le connaissez.</translation>
    </message>
    <message>
        <source>Outside the range of the PAN of {0}: {1}. PAN did not see these bands; their detail is an estimate.</source>
        <translation>Hors du domaine du PAN de {0} : {1}. PAN n’a pas vu ces bandes ; leur détail est une estimation.</translation>
    </message>
    <message>
        <source>Correlation with PAN is low in {0}: where such a band differs from PAN, its detail is an estimate.</source>
        <translation>La corrélation avec PAN est faible dans {0} : là où une telle bande diffère de PAN, son détail est une estimation.</translation>
    </message>
    <message>
        <source>The values of the raster are of another scale than those of the MS (see the means in the band table). Spectral indices compare both as they are; rescale the raster first.</source>
        <translation>Les valeurs du raster sont d’une autre échelle que celles de MS (voir les moyennes dans le tableau des bandes). Les indices spectraux comparent les deux tels quels ; remettez d’abord le raster à l’échelle.</translation>
    </message>
    <message>
        <source>Scale and offset of the raster's bands are not those of the MS; stored values count.</source>
        <translation>L’échelle et le décalage des bandes du raster ne sont pas ceux de MS ; ce sont les valeurs stockées qui comptent.</translation>
    </message>
    <message>
        <source>Band {0} of the raster resembles {1} of the MS more than {2}: the order of the bands may differ.</source>
        <translation>La bande {0} du raster ressemble plus à {1} de MS qu’à {2} : l’ordre des bandes diffère peut-être.</translation>
    </message>
    <message>
        <source>The raster has hardly more of PAN's structure than interpolation; is it sharpened?</source>
        <translation>Le raster n’a guère plus de la structure de PAN que l’interpolation ; est-il affiné ?</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>x {0} to {1}, y {2} to {3}</source>
        <translation>x {0} à {1}, y {2} à {3}</translation>
    </message>
    <message>
        <source>({0}, {1}) along and ({2}, {3}) down</source>
        <translation>({0}, {1}) le long des lignes et ({2}, {3}) le long des colonnes</translation>
    </message>
    <message>
        <source>PAN and MS do not have the same directions of rows and columns (PAN step {0}, MS step {1}).</source>
        <translation>PAN et MS n’ont pas les mêmes directions de lignes et de colonnes (pas de PAN {0}, pas de MS {1}).</translation>
    </message>
    <message>
        <source>Warp the MS to the orientation of the PAN first.</source>
        <translation>Reprojetez d’abord MS selon l’orientation de PAN.</translation>
    </message>
    <message>
        <source>overlap by only {0} %</source>
        <translation>ne se recouvrent qu’à {0} %</translation>
    </message>
    <message>
        <source>do not overlap</source>
        <translation>ne se recouvrent pas</translation>
    </message>
    <message>
        <source>PAN and MS {0}: PAN spans {1}, MS spans {2}.</source>
        <translation>PAN et MS {0} : PAN s’étend sur {1}, MS sur {2}.</translation>
    </message>
    <message>
        <source>Choose two images of the same place.</source>
        <translation>Choisissez deux images du même lieu.</translation>
    </message>
    <message>
        <source>The {0} has no usable geotransform: {1}.</source>
        <translation>L’entrée {0} n’a pas de géotransformation utilisable : {1}.</translation>
    </message>
    <message>
        <source>Georeference or orthorectify it first.</source>
        <translation>Géoréférencez-la ou orthorectifiez-la d’abord.</translation>
    </message>
    <message>
        <source>PAN and MS seem to be exchanged: the PAN's pixels are {0} times larger than those of the MS.</source>
        <translation>PAN et MS semblent intervertis : les pixels de PAN sont {0} fois plus grands que ceux de MS.</translation>
    </message>
    <message>
        <source>Exchange the two inputs.</source>
        <translation>Intervertissez les deux entrées.</translation>
    </message>
    <message>
        <source>The MS pixels are {0} times as large as the PAN pixels; between {1} and {2} times is expected.</source>
        <translation>Les pixels MS sont {0} fois aussi grands que les pixels PAN ; de {1} à {2} fois est attendu.</translation>
    </message>
    <message>
        <source>MS pixels are {0} PAN pixels wide but {1} high; both must agree.</source>
        <translation>Les pixels MS ont {0} pixels PAN de large mais {1} de haut ; les deux doivent concorder.</translation>
    </message>
    <message>
        <source>The extent {0} holds no pixel of the image, which spans {1}.</source>
        <translation>L’emprise {0} ne contient aucun pixel de l’image, qui s’étend sur {1}.</translation>
    </message>
    <message>
        <source>Choose an extent inside the image, in the coordinates of the PAN.</source>
        <translation>Choisissez une emprise à l’intérieur de l’image, dans les coordonnées de PAN.</translation>
    </message>
    <message>
        <source>Choose the original MS, not one that was already resampled or sharpened.</source>
        <translation>Choisissez le MS d’origine, et non un MS déjà rééchantillonné ou affiné.</translation>
    </message>
    <message>
        <source>Choose a PAN and an MS of the same sensor.</source>
        <translation>Choisissez un PAN et un MS du même capteur.</translation>
    </message>
    <message>
        <source>band {0}</source>
        <translation>bande {0}</translation>
    </message>
    <message>
        <source>Written are {0}.</source>
        <translation>Bandes écrites : {0}.</translation>
    </message>
    <message>
        <source>Interpolated and not sharpened: {0}.</source>
        <translation>Bandes interpolées et non affinées : {0}.</translation>
    </message>
    <message>
        <source>Band {0} is to be {1}, but the bands in use are {2}.</source>
        <translation>La bande {0} est demandée comme « {1} », mais les bandes utilisées sont {2}.</translation>
    </message>
    <message>
        <source>Choose among these, or use that band too.</source>
        <translation>Choisissez parmi celles-ci, ou utilisez aussi cette bande.</translation>
    </message>
    <message>
        <source>{0} is read over the network, some parts more than once. If that is slow, copy it to a disk first.</source>
        <translation>{0} est lu par le réseau, certaines parties plus d’une fois. Si c’est lent, copiez-le d’abord sur un disque.</translation>
    </message>
    <message>
        <source>Sensor {0}</source>
        <translation>Capteur {0}</translation>
    </message>
    <message>
        <source>Sensor not recognised</source>
        <translation>Capteur non reconnu</translation>
    </message>
    <message>
        <source>{0}; {1} bands {2}; Nyquist gains {3}.</source>
        <translation>{0} ; {1} bandes {2} ; gains de Nyquist {3}.</translation>
    </message>
    <message>
        <source>Ratio {0}; PAN {1} x {2} pixels, MS {3} x {4}; PAN begins at row {5}, column {6} of the MS.</source>
        <translation>Rapport {0} ; PAN {1} x {2} pixels, MS {3} x {4} ; PAN commence à la ligne {5}, colonne {6} de MS.</translation>
    </message>
    <message>
        <source>Overlap {0} %; the result has {1} x {2} pixels.</source>
        <translation>Recouvrement {0} % ; le résultat a {1} x {2} pixels.</translation>
    </message>
    <message>
        <source>PAN sees {0} to {1} nm, but not {2}: their detail is estimated. Bands can be interpolated instead of sharpened.</source>
        <translation>PAN voit de {0} à {1} nm, mais pas {2} : leur détail est estimé. Des bandes peuvent être interpolées au lieu d’être affinées.</translation>
    </message>
    <message>
        <source>The {0} has no coordinate reference system, the {1} has one.</source>
        <translation>L’entrée {0} n’a pas de système de coordonnées de référence, l’entrée {1} en a un.</translation>
    </message>
    <message>
        <source>Assign the right system to the {0}.</source>
        <translation>Attribuez le bon système à l’entrée {0}.</translation>
    </message>
    <message>
        <source>The extent lies outside the area that PAN and MS have in common.</source>
        <translation>L’emprise se trouve hors de la zone commune à PAN et MS.</translation>
    </message>
    <message>
        <source>Choose an extent inside both images.</source>
        <translation>Choisissez une emprise à l’intérieur des deux images.</translation>
    </message>
    <message>
        <source>The sensor {0} is not known.</source>
        <translation>Le capteur {0} n’est pas connu.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Choisissez parmi {0}.</translation>
    </message>
    <message>
        <source>Outside the mask {0} ({1}) is nodata.</source>
        <translation>Hors du masque {0} ({1}), le résultat est sans donnée.</translation>
    </message>
    <message>
        <source>MS is in {0} and is warped to the system of the PAN by cubic interpolation. That moves pixels by up to {1} MS pixels, and detail of a period of four MS pixels loses up to {2} % of its contrast.</source>
        <translation>MS est en {0} et est reprojeté dans le système de PAN par interpolation cubique. Cela déplace les pixels d’au plus {1} pixels MS, et le détail d’une période de quatre pixels MS perd jusqu’à {2} % de son contraste.</translation>
    </message>
    <message>
        <source>Neither image has a coordinate reference system; they are taken to share one.</source>
        <translation>Aucune des deux images n’a de système de coordonnées de référence ; on suppose qu’elles partagent le même.</translation>
    </message>
    <message>
        <source>Only {0} % of the smaller image are common to both; the output covers no more than that.</source>
        <translation>Seuls {0} % de la plus petite image sont communs aux deux ; la sortie ne couvre pas davantage.</translation>
    </message>
    <message>
        <source>PAN is {0} but MS is {1}: check that both are of one product and processing level.</source>
        <translation>PAN est {0} mais MS est {1} : vérifiez que les deux sont d’un même produit et niveau de traitement.</translation>
    </message>
    <message>
        <source>Needs about {0} MB of memory for tiles, and at most {1} MB of disk; {2} MB are free.</source>
        <translation>Nécessite environ {0} Mo de mémoire pour les tuiles, et au plus {1} Mo de disque ; {2} Mo sont libres.</translation>
    </message>
    <message>
        <source>The first tile took {0}; all {1} will take about {2}.</source>
        <translation>La première tuile a pris {0} ; toutes les {1} prendront environ {2}.</translation>
    </message>
    <message>
        <source>Values: {0}.</source>
        <translation>Valeurs : {0}.</translation>
    </message>
    <message>
        <source>PAN and MS have different scales, {0} against {1}. They are matched, but check that both are of one product and processing level.</source>
        <translation>PAN et MS ont des échelles différentes, {0} contre {1}. Elles sont ajustées, mais vérifiez que les deux sont d’un même produit et niveau de traitement.</translation>
    </message>
    <message>
        <source>{0} {1} up to {2}</source>
        <translation>{0} {1} jusqu’à {2}</translation>
    </message>
    <message>
        <source>This process has had up to {0} MB of main memory since it began.</source>
        <translation>Ce processus a occupé jusqu’à {0} Mo de mémoire principale depuis son début.</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
    <message>
        <source>scale {0}</source>
        <translation>échelle {0}</translation>
    </message>
    <message>
        <source>offset {0}</source>
        <translation>décalage {0}</translation>
    </message>
    <message>
        <source>{0} by the file</source>
        <translation>{0} selon le fichier</translation>
    </message>
    <message>
        <source>{0} by the sensor</source>
        <translation>{0} selon le capteur</translation>
    </message>
    <message>
        <source>scales differ from band to band</source>
        <translation>les échelles diffèrent d’une bande à l’autre</translation>
    </message>
    <message>
        <source>Make one in a terminal with the commands that are shown, and choose it.</source>
        <translation>Créez-en un dans un terminal avec les commandes affichées, et choisissez-le.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy of QGIS, or run the commands that are shown in a terminal.</source>
        <translation>Vérifiez la connexion et le proxy de QGIS, ou exécutez dans un terminal les commandes affichées.</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Création de l’environnement</translation>
    </message>
    <message>
        <source>Updating pip</source>
        <translation>Mise à jour de pip</translation>
    </message>
    <message>
        <source>Installing PyTorch</source>
        <translation>Installation de PyTorch</translation>
    </message>
    <message>
        <source>Installing numpy and safetensors</source>
        <translation>Installation de numpy et safetensors</translation>
    </message>
    <message>
        <source>Python {0}.{1} with {2} bit</source>
        <translation>Python {0}.{1} de {2} bits</translation>
    </message>
    <message>
        <source>The environment is complete</source>
        <translation>L’environnement est prêt</translation>
    </message>
    <message>
        <source>{0} was not made by KSDiff.</source>
        <translation>{0} n’a pas été créé par KSDiff.</translation>
    </message>
    <message>
        <source>Delete it by hand if you do not need it.</source>
        <translation>Supprimez-le à la main si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>{0} is {1}; PyTorch needs 3.10 or newer with 64 bit.</source>
        <translation>{0} est {1} ; PyTorch a besoin de 3.10 ou plus récent en 64 bits.</translation>
    </message>
    <message>
        <source>Choose another Python.</source>
        <translation>Choisissez un autre Python.</translation>
    </message>
    <message>
        <source>{0} cannot make environments: it lacks {1}.</source>
        <translation>{0} ne peut pas créer d’environnements : il lui manque {1}.</translation>
    </message>
    <message>
        <source>Install them (on Debian and Ubuntu the package python3-venv), or choose another Python.</source>
        <translation>Installez-les (sous Debian et Ubuntu le paquet python3-venv), ou choisissez un autre Python.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} n’est pas vide.</translation>
    </message>
    <message>
        <source>Remove what is there first.</source>
        <translation>Supprimez d’abord ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The environment needs {0} MB in {1}, where {2} MB are free.</source>
        <translation>L’environnement a besoin de {0} Mo dans {1}, où {2} Mo sont libres.</translation>
    </message>
    <message>
        <source>Free space there.</source>
        <translation>Libérez de la place à cet endroit.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} ne peut pas être effacé : {1}.</translation>
    </message>
    <message>
        <source>End the runs that use it, and try again.</source>
        <translation>Terminez les exécutions qui l’utilisent, et réessayez.</translation>
    </message>
    <message>
        <source>{0} does not answer as a Python does: {1}.</source>
        <translation>{0} ne répond pas comme le fait un Python : {1}.</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <translation>{0} a échoué : {1}.</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>statut {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
        <source>an array of {0} with the shape {1}</source>
        <translation>un tableau de {0} de forme {1}</translation>
    </message>
    <message>
        <source>an array with the shape {0}</source>
        <translation>un tableau de forme {0}</translation>
    </message>
    <message>
        <source>a message without arrays, {0}</source>
        <translation>un message sans tableaux, {0}</translation>
    </message>
    <message>
        <source>the end of the pipe in an array</source>
        <translation>la fin du tube au milieu d’un tableau</translation>
    </message>
    <message>
        <source>{0}: the server does not answer, asking again</source>
        <translation>{0} : le serveur ne répond pas, nouvelle tentative</translation>
    </message>
    <message>
        <source>Installing PyTorch: {0} MB downloaded</source>
        <translation>Installation de PyTorch : {0} Mo téléchargés</translation>
    </message>
    <message>
        <source>Unpacking PyTorch</source>
        <translation>Décompression de PyTorch</translation>
    </message>
    <message>
        <source>{0} cannot be started: {1}.</source>
        <translation>{0} ne peut pas être démarré : {1}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch.</source>
        <translation>Choisissez le programme python d’un environnement avec PyTorch.</translation>
    </message>
    <message>
        <source>{0} is older than {1}.0</source>
        <translation>{0} est antérieur à {1}.0</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>il ne dit rien</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch, or the folder of the environment.</source>
        <translation>Choisissez le programme python d’un environnement avec PyTorch, ou le dossier de l’environnement.</translation>
    </message>
    <message>
        <source>the system ended it, as it does when memory is short</source>
        <translation>le système l’a arrêté, comme il le fait quand la mémoire manque</translation>
    </message>
    <message>
        <source>it was ended by signal {0}</source>
        <translation>il a été arrêté par le signal {0}</translation>
    </message>
    <message>
        <source>it ended with status {0}</source>
        <translation>il s’est terminé avec le statut {0}</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, does not exist.</source>
        <translation>Le Python avec PyTorch, {0}, n’existe pas.</translation>
    </message>
    <message>
        <source>{0} is not a Python program.</source>
        <translation>{0} n’est pas un programme Python.</translation>
    </message>
    <message>
        <source>There is no Python in the folder {0}.</source>
        <translation>Il n’y a pas de Python dans le dossier {0}.</translation>
    </message>
    <message>
        <source>The Python {0} cannot be started: {1}.</source>
        <translation>Le Python {0} ne peut pas être démarré : {1}.</translation>
    </message>
    <message>
        <source>Choose another Python with PyTorch.</source>
        <translation>Choisissez un autre Python avec PyTorch.</translation>
    </message>
    <message>
        <source>A package cannot be used: {0}.</source>
        <translation>Un paquet ne peut pas être utilisé : {0}.</translation>
    </message>
    <message>
        <source>Install torch, numpy and safetensors there.</source>
        <translation>Installez-y torch, numpy et safetensors.</translation>
    </message>
    <message>
        <source>Python {0}, PyTorch {1}</source>
        <translation>Python {0}, PyTorch {1}</translation>
    </message>
    <message>
        <source>KSDiff computes in {0}: {1}.</source>
        <translation>KSDiff calcule dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, ended unexpectedly: {1}.</source>
        <translation>Le Python avec PyTorch, {0}, s’est arrêté de façon inattendue : {1}.</translation>
    </message>
    <message>
        <source>Test it in the options of KSDiff; choose a smaller tile or the device cpu if memory was short.</source>
        <translation>Testez-le dans les options de KSDiff ; choisissez une tuile plus petite ou le périphérique cpu si la mémoire a manqué.</translation>
    </message>
    <message>
        <source>its output cannot be understood: {0}</source>
        <translation>sa sortie est incompréhensible : {0}</translation>
    </message>
    <message>
        <source>registration is {0}, expected auto, off, or two numbers DROW,DCOL between -{1} and {2} PAN pixels.</source>
        <translation>registration vaut {0}, attendu : auto, off, ou deux nombres DROW,DCOL entre -{1} et {2} pixels PAN.</translation>
    </message>
    <message>
        <source>Correct the georeference of the MS if it lies farther off.</source>
        <translation>Corrigez le géoréférencement de MS s’il est plus éloigné.</translation>
    </message>
    <message>
        <source>The job must be a JSON object, found {0}.</source>
        <translation>La tâche doit être un objet JSON, trouvé : {0}.</translation>
    </message>
    <message>
        <source>Write the job as one object with the fields of a job.</source>
        <translation>Écrivez la tâche comme un seul objet avec les champs d’une tâche.</translation>
    </message>
    <message>
        <source>The job has unknown keys {0} and lacks the keys {1}.</source>
        <translation>La tâche a des clés inconnues {0} et il lui manque les clés {1}.</translation>
    </message>
    <message>
        <source>Known keys are {0}.</source>
        <translation>Les clés connues sont {0}.</translation>
    </message>
    <message>
        <source>A job needs the paths of a PAN, at least one MS and an output.</source>
        <translation>Une tâche nécessite les chemins d’un PAN, d’au moins un MS et d’une sortie.</translation>
    </message>
    <message>
        <source>Give all three.</source>
        <translation>Donnez les trois.</translation>
    </message>
    <message>
        <source>A path of the job contains a null character.</source>
        <translation>Un chemin de la tâche contient un caractère nul.</translation>
    </message>
    <message>
        <source>Choose other paths.</source>
        <translation>Choisissez d’autres chemins.</translation>
    </message>
    <message>
        <source>The method {0} has no uncertainty; it would be the spread over latent samples.</source>
        <translation>La méthode {0} n’a pas d’incertitude ; ce serait la dispersion des échantillons latents.</translation>
    </message>
    <message>
        <source>Choose the method ksdiff, or leave the uncertainty out.</source>
        <translation>Choisissez la méthode ksdiff, ou omettez l’incertitude.</translation>
    </message>
    <message>
        <source>tile is {0}, expected 0 or at least {1} PAN pixels.</source>
        <translation>tile vaut {0}, 0 ou au moins {1} pixels PAN est attendu.</translation>
    </message>
    <message>
        <source>Leave it out, or give a larger tile.</source>
        <translation>Omettez ce paramètre, ou donnez une tuile plus grande.</translation>
    </message>
    <message>
        <source>The job has values of the wrong type for {0}.</source>
        <translation>La tâche a des valeurs de type incorrect pour {0}.</translation>
    </message>
    <message>
        <source>Give texts, numbers and lists as the documentation of the job says.</source>
        <translation>Donnez des textes, des nombres et des listes comme l’indique la documentation de la tâche.</translation>
    </message>
    <message>
        <source>nodata is {0}, expected a finite number.</source>
        <translation>nodata vaut {0}, un nombre fini est attendu.</translation>
    </message>
    <message>
        <source>Give a number, or leave it out.</source>
        <translation>Donnez un nombre, ou omettez ce paramètre.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {0}.</source>
        <translation>La tâche n’est pas un JSON valide : {0}.</translation>
    </message>
    <message>
        <source>Write the job as a JSON object.</source>
        <translation>Écrivez la tâche comme un objet JSON.</translation>
    </message>
    <message>
        <source>{0} is {1}, expected one of {2}.</source>
        <translation>{0} vaut {1}, l’une de ces valeurs est attendue : {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}, expected at least {2}.</source>
        <translation>{0} vaut {1}, au moins {2} est attendu.</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>Donnez un nombre plus grand.</translation>
    </message>
    <message>
        <source>{0} {1} names a band twice.</source>
        <translation>{0} {1} nomme une bande deux fois.</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>Nommez chaque bande une seule fois.</translation>
    </message>
    <message>
        <source>extent is {0}, expected xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>extent vaut {0}, attendu : xmin &lt; xmax et ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give the corners in this order: xmin, ymin, xmax, ymax.</source>
        <translation>Donnez les coins dans cet ordre : xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>there is none, or its driver is missing or too old</source>
        <translation>il n’y en a pas, ou son pilote manque ou est trop ancien</translation>
    </message>
    <message>
        <source>{0} can be used, counted from cuda:0</source>
        <translation>{0} utilisable(s), en comptant à partir de cuda:0</translation>
    </message>
    <message>
        <source>there is none, or this build of PyTorch does not know it</source>
        <translation>il n’y en a pas, ou cette version de PyTorch ne le connaît pas</translation>
    </message>
    <message>
        <source>{0} can be used by PyTorch {1}: {2}.</source>
        <translation>{0} n’est utilisable par PyTorch {1} : {2}.</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto", or install a driver and a CUDA build of PyTorch.</source>
        <translation>Choisissez le périphérique "cpu" ou "auto", ou installez un pilote et une version CUDA de PyTorch.</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so the CPU computes: {0}.</source>
        <translation>Le GPU ne peut pas être utilisé, c’est donc le CPU qui calcule : {0}.</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {0}.</source>
        <translation>PyTorch ne peut pas être utilisé : {0}.</translation>
    </message>
    <message>
        <source>Install it again, or choose one of the classical methods.</source>
        <translation>Installez-le à nouveau, ou choisissez l’une des méthodes classiques.</translation>
    </message>
    <message>
        <source>Apple's GPU (mps) cannot be used by PyTorch {0}: {1}.</source>
        <translation>Le GPU d’Apple (mps) n’est pas utilisable par PyTorch {0} : {1}.</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto".</source>
        <translation>Choisissez le périphérique "cpu" ou "auto".</translation>
    </message>
    <message>
        <source>There is not enough memory {0}: {1} ({2} MB of main memory are free).</source>
        <translation>Il n’y a pas assez de mémoire {0} : {1} ({2} Mo de mémoire principale sont libres).</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller tile or the device cpu.</source>
        <translation>Fermez d’autres programmes, choisissez une tuile plus petite ou le périphérique cpu.</translation>
    </message>
    <message>
        <source>it failed before, {0}</source>
        <translation>il a échoué auparavant, {0}</translation>
    </message>
    <message>
        <source>The GPU failed {0}: {1}.</source>
        <translation>Le GPU a échoué {0} : {1}.</translation>
    </message>
    <message>
        <source>Run it in a new process (restart QGIS if it runs inside QGIS), or choose the device cpu.</source>
        <translation>Exécutez dans un nouveau processus (redémarrez QGIS si l’exécution a lieu dans QGIS), ou choisissez le périphérique cpu.</translation>
    </message>
    <message>
        <source>No CUDA device</source>
        <translation>Aucun périphérique CUDA</translation>
    </message>
    <message>
        <source>No device {0}</source>
        <translation>Aucun périphérique {0}</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: {1}.</source>
        <translation>Rien ne peut être écrit dans {0} : {1}.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Choisissez un dossier dans lequel vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Another run is writing the same output ({0} is locked).</source>
        <translation>Une autre exécution écrit la même sortie ({0} est verrouillé).</translation>
    </message>
    <message>
        <source>Wait for it, or choose another output.</source>
        <translation>Attendez-la, ou choisissez une autre sortie.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>The device {0} does not compute with the precision bf16 by itself.</source>
        <translation>Le périphérique {0} ne calcule pas par lui-même avec la précision bf16.</translation>
    </message>
    <message>
        <source>Choose the precision "auto" or "fp32".</source>
        <translation>Choisissez la précision "auto" ou "fp32".</translation>
    </message>
    <message>
        <source>Nyquist gain of the MS, mean of bands: {0} measured, {1} assumed;</source>
        <translation>Gain de Nyquist de MS, moyenne des bandes : {0} mesuré, {1} supposé ;</translation>
    </message>
    <message>
        <source>the measured one is used.</source>
        <translation>le gain mesuré est utilisé.</translation>
    </message>
    <message>
        <source>the assumed one is used.</source>
        <translation>le gain supposé est utilisé.</translation>
    </message>
    <message>
        <source>The sharpness of the MS could not be measured; the assumed one is used.</source>
        <translation>La netteté de MS n’a pas pu être mesurée ; la netteté supposée est utilisée.</translation>
    </message>
    <message>
        <source>lacks an operation that is needed</source>
        <translation>ne dispose pas d’une opération nécessaire</translation>
    </message>
    <message>
        <source>has too little memory</source>
        <translation>a trop peu de mémoire</translation>
    </message>
    <message>
        <source>{0} {1}, so the CPU goes on: {2}.</source>
        <translation>{0} {1}, le CPU prend donc le relais : {2}.</translation>
    </message>
    <message>
        <source>The result is not finite in rows {0} to {1}, columns {2} to {3}.</source>
        <translation>Le résultat n’est pas fini aux lignes {0} à {1}, colonnes {2} à {3}.</translation>
    </message>
    <message>
        <source>Choose the device cpu or another method.</source>
        <translation>Choisissez le périphérique cpu ou une autre méthode.</translation>
    </message>
    <message>
        <source>Memory ran out on {0}; tiles are computed in pieces of {1} pixels from here on.</source>
        <translation>La mémoire a manqué sur {0} ; les tuiles sont désormais calculées en morceaux de {1} pixels.</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of {0} x {1} pixels: {2} ({3} MB of main memory are free).</source>
        <translation>Il n’y a pas assez de mémoire, même pour une tuile de {0} x {1} pixels : {2} ({3} Mo de mémoire principale sont libres).</translation>
    </message>
    <message>
        <source>Close other programs, or choose the device cpu.</source>
        <translation>Fermez d’autres programmes, ou choisissez le périphérique cpu.</translation>
    </message>
    <message>
        <source>A tile was not finite in {0}; it is computed in fp32.</source>
        <translation>Une tuile n’était pas finie en {0} ; elle est calculée en fp32.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}</source>
        <translation>Le périphérique {0} ne peut pas être utilisé : {1}</translation>
    </message>
    <message>
        <source>Choose the CPU.</source>
        <translation>Choisissez le CPU.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their architecture: {1}</source>
        <translation>Les poids {0} ne correspondent pas à leur architecture : {1}</translation>
    </message>
    <message>
        <source>Use weights made for this version of KSDiff.</source>
        <translation>Utilisez des poids faits pour cette version de KSDiff.</translation>
    </message>
    <message>
        <source>parameter {0}</source>
        <translation>paramètre {0}</translation>
    </message>
    <message>
        <source>file {0}</source>
        <translation>fichier {0}</translation>
    </message>
    <message>
        <source>version of KSDiff</source>
        <translation>version de KSDiff</translation>
    </message>
    <message>
        <source>header of PAN</source>
        <translation>en-tête de PAN</translation>
    </message>
    <message>
        <source>header of MS</source>
        <translation>en-tête de MS</translation>
    </message>
    <message>
        <source>the {0} was {1} and is {2} now</source>
        <translation>« {0} » était {1} et est maintenant {2}</translation>
    </message>
    <message>
        <source>{0} bytes, {1} ns, {2}</source>
        <translation>{0} octets, {1} ns, {2}</translation>
    </message>
    <message>
        <source>version of {0}</source>
        <translation>version de {0}</translation>
    </message>
    <message>
        <source>the {0} is not what it was</source>
        <translation>« {0} » n’est plus ce que c’était</translation>
    </message>
    <message>
        <source>{0} are kept in {1}; run it again with resume to continue.</source>
        <translation>{0} sont conservées dans {1} ; exécutez à nouveau avec resume pour poursuivre.</translation>
    </message>
    <message>
        <source>{0} of {1} tiles</source>
        <translation>{0} tuiles sur {1}</translation>
    </message>
    <message>
        <source>Cancelled. The output was not written. {0}</source>
        <translation>Annulé. La sortie n’a pas été écrite. {0}</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} est endommagé</translation>
    </message>
    <message>
        <source>{0} keeps an interrupted run. This one does not continue it, and deletes it when complete; resume would.</source>
        <translation>{0} conserve une exécution interrompue. Celle-ci ne la poursuit pas et le supprime une fois terminée ; resume la poursuivrait.</translation>
    </message>
    <message>
        <source>The interrupted run cannot be continued: {0}. It begins anew.</source>
        <translation>L’exécution interrompue ne peut pas être poursuivie : {0}. Elle recommence depuis le début.</translation>
    </message>
    <message>
        <source>Continues an interrupted run: {0} are there.</source>
        <translation>Poursuit une exécution interrompue : {0} existent déjà.</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{0} cannot be read, {1}</source>
        <translation>{0} ne peut pas être lu, {1}</translation>
    </message>
    <message>
        <source>If it is interrupted, this run cannot be continued: {0} is no plain file.</source>
        <translation>Si elle est interrompue, cette exécution ne pourra pas être poursuivie : {0} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Tile {0} in {1} is damaged; work goes on there.</source>
        <translation>La tuile {0} dans {1} est endommagée ; le travail reprend à cet endroit.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another version</source>
        <translation>{0} est endommagé ou d’une autre version</translation>
    </message>
    <message>
        <source>Finished tiles cannot be kept in {0}: {1}.</source>
        <translation>Les tuiles terminées ne peuvent pas être conservées dans {0} : {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or run without resume.</source>
        <translation>Vérifiez que le disque n’est pas plein et que le dossier est accessible en écriture, ou exécutez sans resume.</translation>
    </message>
    <message>
        <source>Deleted {0}, which a run that was killed had left behind.</source>
        <translation>{0} supprimé, laissé par une exécution qui avait été tuée.</translation>
    </message>
    <message>
        <source>{0} % of the values do not fit the output type {1} and were clamped; choose a larger one.</source>
        <translation>{0} % des valeurs ne tiennent pas dans le type de sortie {1} et ont été bornées ; choisissez-en un plus grand.</translation>
    </message>
    <message>
        <source>The mask {0} covers no valid pixel of the area that is wanted.</source>
        <translation>Le masque {0} ne couvre aucun pixel valide de la zone voulue.</translation>
    </message>
    <message>
        <source>Choose another mask or extent.</source>
        <translation>Choisissez un autre masque ou une autre emprise.</translation>
    </message>
    <message>
        <source>{0} % of the values are valid.</source>
        <translation>{0} % des valeurs sont valides.</translation>
    </message>
    <message>
        <source>{0} values were clamped to the range of the output type.</source>
        <translation>{0} valeurs ont été bornées au domaine du type de sortie.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}.</source>
        <translation>{0} : l’étape « {1} » a échoué : {2}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written: up to {0} MB are needed, {1} MB are free.</source>
        <translation>Vérifiez que le disque n’est pas plein et que le dossier est accessible en écriture : jusqu’à {0} Mo sont nécessaires, {1} Mo sont libres.</translation>
    </message>
    <message>
        <source>size {0} instead of {1}</source>
        <translation>taille {0} au lieu de {1}</translation>
    </message>
    <message>
        <source>type {0} instead of {1}</source>
        <translation>type {0} au lieu de {1}</translation>
    </message>
    <message>
        <source>geotransform became {0}</source>
        <translation>la géotransformation est devenue {0}</translation>
    </message>
    <message>
        <source>the coordinate reference system was lost</source>
        <translation>le système de coordonnées de référence a été perdu</translation>
    </message>
    <message>
        <source>nodata {0} instead of {1}</source>
        <translation>sans donnée {0} au lieu de {1}</translation>
    </message>
    <message>
        <source>pixels differ in {0}</source>
        <translation>des pixels diffèrent dans {0}</translation>
    </message>
    <message>
        <source>GDAL reported no reason</source>
        <translation>GDAL n’a donné aucune raison</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>{0} ne peut pas être remplacé : {1}.</translation>
    </message>
    <message>
        <source>The complete result is kept as {0}; rename it.</source>
        <translation>Le résultat complet est conservé sous {0} ; renommez-le.</translation>
    </message>
    <message>
        <source>Completing the result</source>
        <translation>Finalisation du résultat</translation>
    </message>
    <message>
        <source>Method {0} on {1}{2}, {3} tile{4} of {5} pixels with {6} pixels around, seed {7}.</source>
        <translation>Méthode {0} sur {1}{2}, {3} tuile(s) de {5} pixels avec {6} pixels autour, graine {7}.</translation>
    </message>
    <message>
        <source>Tile {0} of {1}</source>
        <translation>Tuile {0} sur {1}</translation>
    </message>
    <message>
        <source>for tiles of {0} pixels</source>
        <translation>pour des tuiles de {0} pixels</translation>
    </message>
    <message>
        <source>to learn from the scene</source>
        <translation>pour apprendre de la scène</translation>
    </message>
    <message>
        <source>Output {0},</source>
        <translation>Sortie {0},</translation>
    </message>
    <message>
        <source>no nodata value.</source>
        <translation>aucune valeur sans donnée.</translation>
    </message>
    <message>
        <source>nodata value {0}.</source>
        <translation>valeur sans donnée {0}.</translation>
    </message>
    <message>
        <source>The {0} spans x {1} to {2}, y {3} to {4}, which lies beyond its coordinate reference system {5}.</source>
        <translation>L’entrée {0} s’étend de x {1} à {2}, de y {3} à {4}, ce qui dépasse son système de coordonnées de référence {5}.</translation>
    </message>
    <message>
        <source>Assign the right coordinate reference system, or georeference it again.</source>
        <translation>Attribuez le bon système de coordonnées de référence, ou géoréférencez à nouveau.</translation>
    </message>
    <message>
        <source>the grid of the PAN is not north-up</source>
        <translation>la grille de PAN n’a pas le nord en haut</translation>
    </message>
    <message>
        <source>They are {0}{1}.</source>
        <translation>Ce sont {0}{1}.</translation>
    </message>
    <message>
        <source>the reason cannot be shown</source>
        <translation>la raison ne peut pas être affichée</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>{0} cannot be made cloud optimised</source>
        <translation>{0} ne peut pas être optimisé pour le cloud</translation>
    </message>
    <message>
        <source>{0} cannot be opened again: {1}.</source>
        <translation>{0} ne peut pas être rouvert : {1}.</translation>
    </message>
    <message>
        <source>Check that its drive is still there.</source>
        <translation>Vérifiez que son lecteur est toujours là.</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews</source>
        <translation>{0} ne peut pas recevoir d’aperçus</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews: {1}.</source>
        <translation>{0} ne peut pas recevoir d’aperçus : {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>This GDAL cannot write cloud optimised GeoTIFFs.</source>
        <translation>Ce GDAL ne peut pas écrire de GeoTIFF optimisés pour le cloud.</translation>
    </message>
    <message>
        <source>Choose the format geotiff with overviews.</source>
        <translation>Choisissez le format geotiff avec aperçus.</translation>
    </message>
    <message>
        <source>A cloud optimised GeoTIFF cannot have COMPRESS={0}.</source>
        <translation>Un GeoTIFF optimisé pour le cloud ne peut pas avoir COMPRESS={0}.</translation>
    </message>
    <message>
        <source>Choose DEFLATE, LZW or ZSTD.</source>
        <translation>Choisissez DEFLATE, LZW ou ZSTD.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, or choose the format geotiff without overviews.</source>
        <translation>Vérifiez que le disque n’est pas plein, ou choisissez le format geotiff sans aperçus.</translation>
    </message>
    <message>
        <source>The mask {0} has no band on a map grid.</source>
        <translation>Le masque {0} n’a pas de bande sur une grille cartographique.</translation>
    </message>
    <message>
        <source>Choose a georeferenced raster, or polygons.</source>
        <translation>Choisissez un raster géoréférencé, ou des polygones.</translation>
    </message>
    <message>
        <source>The mask {0} cannot be read: {1}.</source>
        <translation>Le masque {0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <source>Choose another mask.</source>
        <translation>Choisissez un autre masque.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>is neither a raster nor a vector file: {0}</source>
        <translation>n’est un fichier ni raster ni vecteur : {0}</translation>
    </message>
    <message>
        <source>The mask {0} {1}.</source>
        <translation>Le masque {0} {1}.</translation>
    </message>
    <message>
        <source>The mask {0} has no layer {1}.</source>
        <translation>Le masque {0} n’a pas de couche {1}.</translation>
    </message>
    <message>
        <source>The mask {0} holds no polygon.</source>
        <translation>Le masque {0} ne contient aucun polygone.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons, or a raster.</source>
        <translation>Choisissez une couche de polygones, ou un raster.</translation>
    </message>
    <message>
        <source>Choose another mask, or leave it out.</source>
        <translation>Choisissez un autre masque, ou omettez-le.</translation>
    </message>
    <message>
        <source>No polygon of the mask {0} lies on the PAN.</source>
        <translation>Aucun polygone du masque {0} ne se trouve sur PAN.</translation>
    </message>
    <message>
        <source>Choose a mask of the same place, or check its coordinate reference system.</source>
        <translation>Choisissez un masque du même lieu, ou vérifiez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>A polygon of the mask {0} cannot be brought to the system of the PAN: {1}.</source>
        <translation>Un polygone du masque {0} ne peut pas être ramené au système de PAN : {1}.</translation>
    </message>
    <message>
        <source>Choose a mask of the same place.</source>
        <translation>Choisissez un masque du même lieu.</translation>
    </message>
    <message>
        <source>it lies outside of it</source>
        <translation>il se trouve en dehors de celui-ci</translation>
    </message>
    <message>
        <source>The nodata value {0} cannot be stored as {1}.</source>
        <translation>La valeur sans donnée {0} ne peut pas être stockée en {1}.</translation>
    </message>
    <message>
        <source>Choose a value inside the range of the output type.</source>
        <translation>Choisissez une valeur dans le domaine du type de sortie.</translation>
    </message>
    <message>
        <source>has pixels of type {0}, expected one of {1}</source>
        <translation>a des pixels de type {0}, l’un de ces types est attendu : {1}</translation>
    </message>
    <message>
        <source>The {0} {1} {2}.</source>
        <translation>L’entrée {0} {1} {2}.</translation>
    </message>
    <message>
        <source>Choose the original image.</source>
        <translation>Choisissez l’image d’origine.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be read at rows {2} to {3}, columns {4} to {5}: {6}.</source>
        <translation>L’entrée {0} {1} ne peut pas être lue aux lignes {2} à {3}, colonnes {4} à {5} : {6}.</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged, or its drive is gone; copy or download it again.</source>
        <translation>Le fichier est incomplet ou endommagé, ou son lecteur n’est plus là ; copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The {0} {1} is not a raster that GDAL can read: {2}.</source>
        <translation>L’entrée {0} {1} n’est pas un raster que GDAL peut lire : {2}.</translation>
    </message>
    <message>
        <source>Choose a raster file such as a GeoTIFF.</source>
        <translation>Choisissez un fichier raster tel qu’un GeoTIFF.</translation>
    </message>
    <message>
        <source>The {0} {1} is a web layer ({2}); it has no original pixel values.</source>
        <translation>L’entrée {0} {1} est une couche web ({2}) ; elle n’a pas de valeurs de pixel d’origine.</translation>
    </message>
    <message>
        <source>Choose the image file itself.</source>
        <translation>Choisissez le fichier image lui-même.</translation>
    </message>
    <message>
        <source>The {0} {1} holds no raster band.</source>
        <translation>L’entrée {0} {1} ne contient aucune bande raster.</translation>
    </message>
    <message>
        <source>Choose one of its layers.</source>
        <translation>Choisissez l’une de ses couches.</translation>
    </message>
    <message>
        <source>The {0} {1} claims {2} x {3} pixels; at most {4} a side are plausible.</source>
        <translation>L’entrée {0} {1} annonce {2} x {3} pixels ; au plus {4} par côté sont plausibles.</translation>
    </message>
    <message>
        <source>The header is damaged; copy or download the file again.</source>
        <translation>L’en-tête est endommagé ; copiez ou téléchargez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>only ground control points</source>
        <translation>seulement des points de contrôle</translation>
    </message>
    <message>
        <source>no geotransform</source>
        <translation>aucune géotransformation</translation>
    </message>
    <message>
        <source>only rational polynomials (RPC)</source>
        <translation>seulement des polynômes rationnels (RPC)</translation>
    </message>
    <message>
        <source>The {0} {1} has {2}; it is not on a map grid.</source>
        <translation>L’entrée {0} {1} n’est pas sur une grille cartographique : {2}.</translation>
    </message>
    <message>
        <source>Orthorectify or warp it first, for example with GDAL's Warp.</source>
        <translation>Orthorectifiez-la ou reprojetez-la d’abord, par exemple avec Warp de GDAL.</translation>
    </message>
    <message>
        <source>has signed bytes, which no known sensor delivers</source>
        <translation>a des octets signés, qu’aucun capteur connu ne fournit</translation>
    </message>
    <message>
        <source>Band {0} of the {1} was asked for, but {2} has {3} band{4}.</source>
        <translation>La bande {0} de l’entrée {1} a été demandée, mais {2} a {3} bande(s).</translation>
    </message>
    <message>
        <source>Choose bands from 1 to {0}.{1}</source>
        <translation>Choisissez des bandes de 1 à {0}.{1}</translation>
    </message>
    <message>
        <source>The {0} {1} has no spectral band.</source>
        <translation>L’entrée {0} {1} n’a aucune bande spectrale.</translation>
    </message>
    <message>
        <source>Choose a raster with at least one band that is not alpha.</source>
        <translation>Choisissez un raster avec au moins une bande qui n’est pas alpha.</translation>
    </message>
    <message>
        <source>The {0} {1} does not exist.</source>
        <translation>L’entrée {0} {1} n’existe pas.</translation>
    </message>
    <message>
        <source>Choose an existing raster.</source>
        <translation>Choisissez un raster existant.</translation>
    </message>
    <message>
        <source>has 1-bit pixels: it is a mask and no image</source>
        <translation>a des pixels de 1 bit : c’est un masque et non une image</translation>
    </message>
    <message>
        <source>The {0} {1} is in {2} and cannot be warped to {3}: {4}.</source>
        <translation>L’entrée {0} {1} est en {2} et ne peut pas être reprojetée en {3} : {4}.</translation>
    </message>
    <message>
        <source>Reproject the {0} to the system of the PAN first.</source>
        <translation>Reprojetez d’abord l’entrée {0} dans le système de PAN.</translation>
    </message>
    <message>
        <source>The {0} files do not share one grid: {1} has {2} x {3} pixels from {4}, {5} has {6} x {7} from {8}.</source>
        <translation>Les fichiers {0} ne partagent pas une même grille : {1} a {2} x {3} pixels à partir de {4}, {5} en a {6} x {7} à partir de {8}.</translation>
    </message>
    <message>
        <source>Choose bands of one resolution, or resample them to one grid first.</source>
        <translation>Choisissez des bandes d’une même résolution, ou rééchantillonnez-les d’abord sur une même grille.</translation>
    </message>
    <message>
        <source>{0} and {1} have different coordinate reference systems.</source>
        <translation>{0} et {1} ont des systèmes de coordonnées de référence différents.</translation>
    </message>
    <message>
        <source>Choose bands of one product.</source>
        <translation>Choisissez des bandes d’un même produit.</translation>
    </message>
    <message>
        <source>Band {0} of the {1} is an alpha band.</source>
        <translation>La bande {0} de l’entrée {1} est une bande alpha.</translation>
    </message>
    <message>
        <source>Choose a spectral band.</source>
        <translation>Choisissez une bande spectrale.</translation>
    </message>
    <message>
        <source>is paletted: its numbers are colours of a table and no radiometry</source>
        <translation>est à palette : ses nombres sont des couleurs d’une table et non une radiométrie</translation>
    </message>
    <message>
        <source>no data came back</source>
        <translation>aucune donnée n’est revenue</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>; results are written as GeoTIFF</source>
        <translation>; les résultats sont écrits en GeoTIFF</translation>
    </message>
    <message>
        <source>The output {0} does not end in {1}{2}.</source>
        <translation>La sortie {0} ne se termine pas par {1}{2}.</translation>
    </message>
    <message>
        <source>Change the name to one that ends in {0}.</source>
        <translation>Changez le nom pour qu’il se termine par {0}.</translation>
    </message>
    <message>
        <source>The folder {0} of the output does not exist.</source>
        <translation>Le dossier {0} de la sortie n’existe pas.</translation>
    </message>
    <message>
        <source>Create it, or choose another output.</source>
        <translation>Créez-le, ou choisissez une autre sortie.</translation>
    </message>
    <message>
        <source>The output {0} is one of the inputs, which are never changed.</source>
        <translation>La sortie {0} est l’une des entrées, qui ne sont jamais modifiées.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Choisissez une autre sortie.</translation>
    </message>
    <message>
        <source>The output {0} is a folder.</source>
        <translation>La sortie {0} est un dossier.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{0} has {1} MB free, up to {2} MB are needed.</source>
        <translation>{0} a {1} Mo libres, jusqu’à {2} Mo sont nécessaires.</translation>
    </message>
    <message>
        <source>Free some space, choose another folder or a smaller extent.</source>
        <translation>Libérez de l’espace, choisissez un autre dossier ou une emprise plus petite.</translation>
    </message>
    <message>
        <source>The output {0} exists already.</source>
        <translation>La sortie {0} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>Choisissez un autre nom ou permettez l’écrasement.</translation>
    </message>
    <message>
        <source>{0} is no creation option that KSDiff supports.</source>
        <translation>{0} n’est pas une option de création prise en charge par KSDiff.</translation>
    </message>
    <message>
        <source>Use NAME=VALUE with one of {0}.</source>
        <translation>Utilisez NAME=VALUE avec l’un de ces noms : {0}.</translation>
    </message>
    <message>
        <source>The creation option {0} cannot be {1}.</source>
        <translation>L’option de création {0} ne peut pas être {1}.</translation>
    </message>
    <message>
        <source>Use {0}; compression that loses information is not possible.</source>
        <translation>Utilisez {0} ; une compression avec perte d’information n’est pas possible.</translation>
    </message>
    <message>
        <source>The {0} of the output {1} is too long: with the endings of temporary files it has {2} characters, at most {3} are possible.</source>
        <translation>La sortie {1} est trop longue ({0}) : avec les terminaisons des fichiers temporaires, cela fait {2} caractères, au plus {3} sont possibles.</translation>
    </message>
    <message>
        <source>Choose a {0} that is {1} characters shorter.</source>
        <translation>Raccourcissez-la de {1} caractères ({0}).</translation>
    </message>
    <message>
        <source>The output {0} is in use: {1}.</source>
        <translation>La sortie {0} est en cours d’utilisation : {1}.</translation>
    </message>
    <message>
        <source>Close it in other programs and remove its layer, or write to {0}.</source>
        <translation>Fermez-la dans les autres programmes et supprimez sa couche, ou écrivez dans {0}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>{0} is complete, but there is no report on it. {1}</source>
        <translation>{0} est terminé, mais il n’y a pas de rapport à son sujet. {1}</translation>
    </message>
    <message>
        <source>Cancelled. {0} is complete; no report was written.</source>
        <translation>Annulé. {0} est terminé ; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>The report {0} cannot be written: {1}.</source>
        <translation>Le rapport {0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or choose another.</source>
        <translation>Vérifiez que le disque n’est pas plein et que le dossier est accessible en écriture, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Not finite or beyond {0}, and so taken as nodata: {1}.</source>
        <translation>Non finies ou au-delà de {0}, et donc prises comme sans donnée : {1}.</translation>
    </message>
    <message>
        <source>{0} value{1} of the {2}</source>
        <translation>{0} valeur(s) de {2}</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: all are nodata, masked or not finite.</source>
        <translation>PAN et MS n’ont aucun pixel valide en commun : tous sont sans donnée, masqués ou non finis.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of both images.</source>
        <translation>Vérifiez les valeurs sans donnée et les masques des deux images.</translation>
    </message>
    <message>
        <source>registration is off</source>
        <translation>le recalage est désactivé</translation>
    </message>
    <message>
        <source>PAN and MS are shifted by {0} rows and {1} columns of PAN pixels (standard error {2}); {3}.</source>
        <translation>PAN et MS sont décalés de {0} lignes et {1} colonnes de pixels PAN (erreur type {2}) ; {3}.</translation>
    </message>
    <message>
        <source>PAN and MS lie {0} MS pixels apart, which is unusual: check the georeference of both images.</source>
        <translation>PAN et MS sont éloignés de {0} pixels MS, ce qui est inhabituel : vérifiez le géoréférencement des deux images.</translation>
    </message>
    <message>
        <source>the MS is moved by the given {0} rows and {1} columns</source>
        <translation>MS est déplacé des {0} lignes et {1} colonnes données</translation>
    </message>
    <message>
        <source>there is too little to compare</source>
        <translation>il y a trop peu à comparer</translation>
    </message>
    <message>
        <source>not corrected because {0}</source>
        <translation>non corrigé, car {0}</translation>
    </message>
    <message>
        <source>The shift between PAN and MS could not be measured; {0}.</source>
        <translation>Le décalage entre PAN et MS n’a pas pu être mesuré ; {0}.</translation>
    </message>
    <message>
        <source>the images do not agree well enough to be sure</source>
        <translation>les images ne concordent pas assez pour en être sûr</translation>
    </message>
    <message>
        <source>less than {0} pixels do not show</source>
        <translation>moins de {0} pixels ne se voit pas</translation>
    </message>
    <message>
        <source>more than {0} pixels may be a wrong georeference</source>
        <translation>plus de {0} pixels peut être un géoréférencement erroné</translation>
    </message>
    <message>
        <source>Or download it with a browser and import the file.</source>
        <translation>Ou téléchargez-le avec un navigateur et importez le fichier.</translation>
    </message>
    <message>
        <source>wants a name and a password (401)</source>
        <translation>demande un nom et un mot de passe (401)</translation>
    </message>
    <message>
        <source>Look for a public address.</source>
        <translation>Cherchez une adresse publique.</translation>
    </message>
    <message>
        <source>refuses the file (403)</source>
        <translation>refuse le fichier (403)</translation>
    </message>
    <message>
        <source>Open the address in a browser to see why.</source>
        <translation>Ouvrez l’adresse dans un navigateur pour voir pourquoi.</translation>
    </message>
    <message>
        <source>has no such file (404)</source>
        <translation>n’a pas ce fichier (404)</translation>
    </message>
    <message>
        <source>Check the address; a newer KSDiff may know another one.</source>
        <translation>Vérifiez l’adresse ; un KSDiff plus récent en connaît peut-être une autre.</translation>
    </message>
    <message>
        <source>has no such file any more (410)</source>
        <translation>n’a plus ce fichier (410)</translation>
    </message>
    <message>
        <source>A newer KSDiff may know another address.</source>
        <translation>Un KSDiff plus récent connaît peut-être une autre adresse.</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>reçoit trop de demandes (429)</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>is overloaded (503)</source>
        <translation>est surchargé (503)</translation>
    </message>
    <message>
        <source>bytes {0}-{1}/{2}</source>
        <translation>bytes {0}-{1}/{2}</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>Demande de {1} à {0}</translation>
    </message>
    <message>
        <source>Downloads need the Python package requests.</source>
        <translation>Les téléchargements nécessitent le paquet Python requests.</translation>
    </message>
    <message>
        <source>It asks to wait for {0} s.</source>
        <translation>Il demande d’attendre {0} s.</translation>
    </message>
    <message>
        <source>The server {0} {1}.{2}</source>
        <translation>Le serveur {0} {1}.{2}</translation>
    </message>
    <message>
        <source>{0} has sent a web page instead of weights.</source>
        <translation>{0} a envoyé une page web au lieu de poids.</translation>
    </message>
    <message>
        <source>{0} sends the file in compressed form.</source>
        <translation>{0} envoie le fichier sous forme compressée.</translation>
    </message>
    <message>
        <source>{0} does not say how large the file is.</source>
        <translation>{0} n’indique pas la taille du fichier.</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; {2} bytes were expected.</source>
        <translation>{0} a un fichier de {1} octets ; {2} octets étaient attendus.</translation>
    </message>
    <message>
        <source>A newer KSDiff may know these weights. Import a file, or choose another address.</source>
        <translation>Un KSDiff plus récent connaît peut-être ces poids. Importez un fichier, ou choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; weights have {2} at most.</source>
        <translation>{0} a un fichier de {1} octets ; des poids en ont au plus {2}.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} bytes.</source>
        <translation>{0} envoie plus de {1} octets.</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes.</source>
        <translation>{0} s’est interrompu après {1} octets sur {2}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed; a later download may continue this one.</source>
        <translation>Annulé. Rien n’a été installé ; un téléchargement ultérieur peut poursuivre celui-ci.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Installez-le.</translation>
    </message>
    <message>
        <source>{0} asks for {1} s of patience</source>
        <translation>{0} demande {1} s de patience</translation>
    </message>
    <message>
        <source>{0} closed the connection.</source>
        <translation>{0} a fermé la connexion.</translation>
    </message>
    <message>
        <source>has a problem (it answers {0})</source>
        <translation>a un problème (réponse {0})</translation>
    </message>
    <message>
        <source>If this network asks you to log in, do so in a browser first.</source>
        <translation>Si ce réseau vous demande de vous connecter, faites-le d’abord dans un navigateur.</translation>
    </message>
    <message>
        <source>Downloading {0}, {1} of {2} MB</source>
        <translation>Téléchargement de {0}, {1} Mo sur {2}</translation>
    </message>
    <message>
        <source>Try again; what was received is continued if the server allows it.</source>
        <translation>Réessayez ; ce qui a été reçu est poursuivi si le serveur le permet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>{0} has sent only {1} bytes in {2} s.</source>
        <translation>{0} n’a envoyé que {1} octets en {2} s.</translation>
    </message>
    <message>
        <source>numbers of bands</source>
        <translation>nombres de bandes</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1} holds values that are not finite.</source>
        <translation>Les poids {0} sont endommagés : {1} contient des valeurs non finies.</translation>
    </message>
    <message>
        <source>Get the file anew from where it came from.</source>
        <translation>Procurez-vous à nouveau le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>{0} holds {1} tensors; expected 1 to {2}.</source>
        <translation>{0} contient {1} tenseurs ; de 1 à {2} attendus.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by KSDiff.</source>
        <translation>Choisissez un fichier .safetensors produit par KSDiff.</translation>
    </message>
    <message>
        <source>{0} is cut off or has bytes to spare: {1} found, {2} expected.</source>
        <translation>{0} est tronqué ou a des octets en trop : {1} trouvés, {2} attendus.</translation>
    </message>
    <message>
        <source>{0} is a safetensors file but not weights of KSDiff (no {1}).</source>
        <translation>{0} est un fichier safetensors mais ne contient pas des poids de KSDiff (pas de {1}).</translation>
    </message>
    <message>
        <source>Choose weights made by KSDiff.</source>
        <translation>Choisissez des poids produits par KSDiff.</translation>
    </message>
    <message>
        <source>{0} has weights format {1}; this KSDiff reads {2}.</source>
        <translation>{0} a le format de poids {1} ; ce KSDiff lit {2}.</translation>
    </message>
    <message>
        <source>Update KSDiff or choose other weights.</source>
        <translation>Mettez KSDiff à jour ou choisissez d’autres poids.</translation>
    </message>
    <message>
        <source>{0} does not say what it was trained for, but {1}.</source>
        <translation>{0} ne dit pas pour quoi il a été entraîné, mais {1}.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1}.</source>
        <translation>Les poids {0} sont endommagés : {1}.</translation>
    </message>
    <message>
        <source>The weights were trained for {0} from {1} to {2}, this scene has {3}; the result may be worse than usual.</source>
        <translation>Les poids ont été entraînés pour des {0} de {1} à {2}, cette scène a {3} ; le résultat peut être moins bon que d’habitude.</translation>
    </message>
    <message>
        <source>The weights {0} cannot be read: {1}.</source>
        <translation>Les poids {0} ne peuvent pas être lus : {1}.</translation>
    </message>
    <message>
        <source>Choose an existing .safetensors file, or one of the classical methods.</source>
        <translation>Choisissez un fichier .safetensors existant, ou l’une des méthodes classiques.</translation>
    </message>
    <message>
        <source>{0} is not a weights file of KSDiff.</source>
        <translation>{0} n’est pas un fichier de poids de KSDiff.</translation>
    </message>
    <message>
        <source>{0} is not a weights file: its header says {1} bytes in a file of {2}.</source>
        <translation>{0} n’est pas un fichier de poids : son en-tête annonce {1} octets dans un fichier de {2}.</translation>
    </message>
    <message>
        <source>Free space or permissions there, or set {0} to another folder.</source>
        <translation>Libérez-y de l’espace ou accordez-y les droits, ou définissez {0} sur un autre dossier.</translation>
    </message>
    <message>
        <source>{0} bytes and</source>
        <translation>{0} octets et</translation>
    </message>
    <message>
        <source>{0} is not what {1} ought to be: found {2} bytes and SHA-256 {3}, expected {4}SHA-256 {5}.{6}</source>
        <translation>{0} n’est pas ce que {1} devrait être : trouvé {2} octets et SHA-256 {3}, attendu {4}SHA-256 {5}.{6}</translation>
    </message>
    <message>
        <source>Get the file anew from where it is published.</source>
        <translation>Procurez-vous à nouveau le fichier là où il est publié.</translation>
    </message>
    <message>
        <source>It begins like a web page.</source>
        <translation>Il commence comme une page web.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Annulé. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>Waiting for another KSDiff that installs the same weights</source>
        <translation>Attente d’un autre KSDiff qui installe les mêmes poids</translation>
    </message>
    <message>
        <source>{0} has {1} MB free; {2} MB are needed.</source>
        <translation>{0} a {1} Mo libres ; {2} Mo sont nécessaires.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} ne peut pas être créé : {1}.</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>Vérification de {0}</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>Fermez les programmes qui l’utilisent, et réessayez.</translation>
    </message>
    <message>
        <source>The weights {0} are not on this machine.</source>
        <translation>Les poids {0} ne sont pas sur cette machine.</translation>
    </message>
    <message>
        <source>Download them: Plugins, KSDiff, Weights in QGIS, the algorithm ksdiff:weights, or python -m ksdiff_core weights download {0}.</source>
        <translation>Téléchargez-les : Extensions, KSDiff, Poids dans QGIS, l’algorithme ksdiff:weights, ou python -m ksdiff_core weights download {0}.</translation>
    </message>
    <message>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <source>{0} changes the weights {1} {2} with SHA-256 {3}, which are not on this machine.</source>
        <translation>{0} modifie les poids {1} {2} de SHA-256 {3}, qui ne sont pas sur cette machine.</translation>
    </message>
    <message>
        <source>Import those weights, or adapt to the scene anew.</source>
        <translation>Importez ces poids, ou refaites l’adaptation à la scène.</translation>
    </message>
    <message>
        <source>{0} does not say which weights it changes.</source>
        <translation>{0} ne dit pas quels poids il modifie.</translation>
    </message>
    <message>
        <source>Make it anew with ksdiff:adapt.</source>
        <translation>Refaites-le avec ksdiff:adapt.</translation>
    </message>
    <message>
        <source>{0} changes weights that are adapted themselves.</source>
        <translation>{0} modifie des poids qui sont eux-mêmes adaptés.</translation>
    </message>
    <message>
        <source>Take the weights that those were made from.</source>
        <translation>Prenez les poids dont ceux-ci sont issus.</translation>
    </message>
    <message>
        <source>The weights were adapted to {0}, this scene is from {1}; the shipped weights may be better.</source>
        <translation>Les poids ont été adaptés à {0}, cette scène vient de {1} ; les poids fournis sont peut-être meilleurs.</translation>
    </message>
    <message>
        <source>The weights were adapted with {0} bands, this scene has {1}; the shipped weights may be better.</source>
        <translation>Les poids ont été adaptés avec {0} bandes, cette scène en a {1} ; les poids fournis sont peut-être meilleurs.</translation>
    </message>
    <message>
        <source>{0} changes {1} {2}, which {3} does not have.</source>
        <translation>{0} modifie {1} {2}, que {3} n’a pas.</translation>
    </message>
    <message>
        <source>an unknown sensor</source>
        <translation>un capteur inconnu</translation>
    </message>
    <message>
        <source>No weights are called “{0}”.</source>
        <translation>Aucun poids ne s’appelle « {0} ».</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>Sont connus {0}.</translation>
    </message>
    <message>
        <source>The weights {0} ship with KSDiff and stay.</source>
        <translation>Les poids {0} sont fournis avec KSDiff et restent.</translation>
    </message>
    <message>
        <source>Only weights in {0} can be removed.</source>
        <translation>Seuls les poids dans {0} peuvent être supprimés.</translation>
    </message>
    <message>
        <source>{0} is the name of weights with SHA-256 {1}, not {2}.</source>
        <translation>{0} est le nom de poids de SHA-256 {1}, non {2}.</translation>
    </message>
    <message>
        <source>Give the other weights another name.</source>
        <translation>Donnez un autre nom aux autres poids.</translation>
    </message>
    <message>
        <source>Nobody has said where the weights {0} can be downloaded.</source>
        <translation>Personne n’a indiqué où les poids {0} peuvent être téléchargés.</translation>
    </message>
    <message>
        <source>Give an address and a SHA-256, or import a file.</source>
        <translation>Donnez une adresse et un SHA-256, ou importez un fichier.</translation>
    </message>
    <message>
        <source>{0} has SHA-256 {1}, not {2}.</source>
        <translation>{0} a le SHA-256 {1}, non {2}.</translation>
    </message>
    <message>
        <source>Leave the hash out, or give the address of the other weights.</source>
        <translation>Omettez l’empreinte, ou donnez l’adresse des autres poids.</translation>
    </message>
    <message>
        <source>{0} ships with KSDiff, but {1} is damaged.</source>
        <translation>{0} est fourni avec KSDiff, mais {1} est endommagé.</translation>
    </message>
    <message>
        <source>Install KSDiff anew.</source>
        <translation>Réinstallez KSDiff.</translation>
    </message>
    <message>
        <source>Choose another name, remove them first, or allow to overwrite them.</source>
        <translation>Choisissez un autre nom, supprimez-les d’abord, ou permettez de les écraser.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Choisissez un fichier que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>An address alone is not enough: the SHA-256 of the weights is needed too.</source>
        <translation>Une adresse seule ne suffit pas : le SHA-256 des poids est aussi nécessaire.</translation>
    </message>
    <message>
        <source>Copy it from where the weights are published.</source>
        <translation>Copiez-le de l’endroit où les poids sont publiés.</translation>
    </message>
    <message>
        <source>Kernel-space diffusion</source>
        <translation>Diffusion dans l’espace des noyaux</translation>
    </message>
    <message>
        <source>KSDiff without the diffusion</source>
        <translation>KSDiff sans la diffusion</translation>
    </message>
    <message>
        <source>Kernel-space diffusion, a smaller network</source>
        <translation>Diffusion dans l’espace des noyaux, un réseau plus petit</translation>
    </message>
    <message>
        <source>“{0}” is not a SHA-256; 64 hexadecimal digits were expected.</source>
        <translation>« {0} » n’est pas un SHA-256 ; 64 chiffres hexadécimaux étaient attendus.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of weights.</source>
        <translation>« {0} » ne peut pas être le nom de poids.</translation>
    </message>
    <message>
        <source>Use up to 64 letters a to z, digits, dots, hyphens and underscores.</source>
        <translation>Utilisez jusqu’à 64 lettres de a à z, chiffres, points, traits d’union et tirets bas.</translation>
    </message>
    <message>
        <source>The table of weights {0} is damaged: {1}.</source>
        <translation>La table de poids {0} est endommagée : {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be downloaded from: an address that begins with https:// is expected.</source>
        <translation>« {0} » ne permet pas de télécharger : une adresse qui commence par https:// est attendue.</translation>
    </message>
    <message>
        <source>Choose such an address, or import a file.</source>
        <translation>Choisissez une telle adresse, ou importez un fichier.</translation>
    </message>
    <message>
        <source>The transfer from {0} broke off: {1}.</source>
        <translation>Le transfert depuis {0} s’est interrompu : {1}.</translation>
    </message>
    <message>
        <source>The proxy demands a user name and a password (407).</source>
        <translation>Le proxy exige un nom d’utilisateur et un mot de passe (407).</translation>
    </message>
    <message>
        <source>Give them in QGIS under Settings, Options, Network, or in HTTPS_PROXY between http:// and the host, with a colon between them and an @ after them.</source>
        <translation>Donnez-les dans QGIS sous Préférences, Options, Réseau, ou dans HTTPS_PROXY entre http:// et l’hôte, séparés par un deux-points et suivis d’un @.</translation>
    </message>
    <message>
        <source>{0} leads from one address to the next, more than {1} times.</source>
        <translation>{0} mène d’une adresse à la suivante, plus de {1} fois.</translation>
    </message>
    <message>
        <source>Look for another address.</source>
        <translation>Cherchez une autre adresse.</translation>
    </message>
    <message>
        <source>Check the proxy: Settings, Options, Network in QGIS, or HTTPS_PROXY.</source>
        <translation>Vérifiez le proxy : Préférences, Options, Réseau dans QGIS, ou HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The certificate of {0} cannot be verified; something in between may read along.</source>
        <translation>Le certificat de {0} ne peut pas être vérifié ; quelque chose entre les deux lit peut-être les échanges.</translation>
    </message>
    <message>
        <source>If your organisation inspects connections, add its certificate in QGIS under Settings, Options, Authentication, or give it with --ca-bundle. Or import a file.</source>
        <translation>Si votre organisation inspecte les connexions, ajoutez son certificat dans QGIS sous Préférences, Options, Authentification, ou donnez-le avec --ca-bundle. Ou importez un fichier.</translation>
    </message>
    <message>
        <source>{0} has fallen silent.</source>
        <translation>{0} ne répond plus.</translation>
    </message>
    <message>
        <source>Try again later, or import a file.</source>
        <translation>Réessayez plus tard, ou importez un fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be reached in this way: {1}.</source>
        <translation>{0} ne peut pas être atteint de cette manière : {1}.</translation>
    </message>
    <message>
        <source>Check the proxy.</source>
        <translation>Vérifiez le proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {0}.</source>
        <translation>Il n’y a pas de connexion à {0}.</translation>
    </message>
    <message>
        <source>Check the network, or import a file.</source>
        <translation>Vérifiez le réseau, ou importez un fichier.</translation>
    </message>
    <message>
        <source>KSDiff download</source>
        <translation>Téléchargement KSDiff</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached.</source>
        <translation>Le proxy {0} ne peut pas être atteint.</translation>
    </message>
</context>
</TS>
